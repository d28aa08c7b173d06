/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { Done } from '../../features/worklist/Done';
import { Worklist } from '../../features/worklist/Worklist';
import type { Completed, Me, Task } from '../../shared/api/types';
import { t } from '../../shared/i18n';
import { NoticesPage } from '../../shared/notices/NoticesPage';
import { TaskPanel } from '../../shared/task/TaskPanel';
import { lazy } from '../../shared/ui/lazy';
import { useHash } from './useHash';
import { WorkLinks } from './WorkLinks';

const PersonFile = lazy(() => import('../../features/person-file/PersonFile'));
const MorningPage = lazy(() => import('../../features/rounds/MorningPage'));
const ReportsPage = lazy(() => import('../../features/rounds/ReportsPage'));
const Workplace = lazy(() => import('./Workplace'));
const OutboxPage = lazy(() => import('../../features/outbox/OutboxPage'));

interface Finished {
  done: Completed;
  task: Pick<Task, 'kind' | 'person'>;
}

/**
 * `#/tasks`, `#/task/<id>`, `#/case/<id>`, `#/morning`, `#/reports`, `#/paper/<sheet>`,
 * `#/work/<place>`, `#/notices`, `#/outbox`, `#/done`; nothing of a person in any.
 */
export function Pages({ me }: { me: Me }) {
  const [route, go] = useHash();
  const [finished, setFinished] = useState<Finished>();
  const taskId = /^#\/task\/([\w-]+)$/.exec(route)?.[1];
  if (taskId) {
    return (
      <main id="main">
        <p>
          <a href="#/tasks">← {t('task.back')}</a>
        </p>
        <TaskPanel
          key={taskId}
          taskId={taskId}
          me={me}
          fileHref={(of) => `#/case/${of}`}
          onBack={() => go('#/tasks')}
          onDone={(done, task) => {
            setFinished({ done, task });
            go('#/done');
          }}
        />
      </main>
    );
  }
  const caseId = /^#\/case\/([\w-]+)$/.exec(route)?.[1];
  if (caseId) {
    return (
      <main id="main">
        <p>
          <a href="#/tasks">← {t('task.back')}</a>
        </p>
        <PersonFile key={caseId} id={caseId} me={me} />
      </main>
    );
  }
  if (route === '#/morning') {
    return (
      <main id="main">
        <p>
          <a href="#/tasks">← {t('task.back')}</a>
        </p>
        <MorningPage />
      </main>
    );
  }
  const paper = /^#\/paper\/([0-9a-z]+)$/.exec(route)?.[1];
  if (route === '#/reports' || paper) {
    return (
      <main id="main">
        <p>
          <a href="#/tasks">← {t('task.back')}</a>
        </p>
        <ReportsPage key={paper} me={me} paper={paper} />
      </main>
    );
  }
  const place = /^#\/work\/([\w-]+)$/.exec(route)?.[1];
  if (place) return <Workplace key={place} place={place} me={me} />;
  if (route === '#/notices') {
    return (
      <main id="main">
        <p>
          <a href="#/tasks">← {t('task.back')}</a>
        </p>
        <NoticesPage fileHref={(of) => `#/case/${of}`} />
      </main>
    );
  }
  if (route === '#/outbox') {
    return (
      <main id="main">
        <p>
          <a href="#/tasks">← {t('task.back')}</a>
        </p>
        <OutboxPage me={me} />
      </main>
    );
  }
  return (
    <main id="main">
      {route === '#/done' && finished ? (
        <Done {...finished} me={me} />
      ) : (
        <>
          <WorkLinks me={me} />
          <Worklist me={me} />
        </>
      )}
    </main>
  );
}
