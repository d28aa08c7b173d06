/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { Done } from '../../features/worklist/Done';
import { Worklist } from '../../features/worklist/Worklist';
import type { Completed, Me, Task } from '../../shared/api/types';
import { NoticesPage } from '../../shared/notices/NoticesPage';
import { TaskPanel } from '../../shared/task/TaskPanel';
import { lazy } from '../../shared/ui/lazy';
import { Below } from './Below';
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
      <Below>
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
      </Below>
    );
  }
  const caseId = /^#\/case\/([\w-]+)$/.exec(route)?.[1];
  if (caseId) {
    return (
      <Below>
        <PersonFile key={caseId} id={caseId} me={me} />
      </Below>
    );
  }
  if (route === '#/morning') {
    return (
      <Below>
        <MorningPage me={me} />
      </Below>
    );
  }
  const paper = /^#\/paper\/([0-9a-z]+)$/.exec(route)?.[1];
  if (route === '#/reports' || paper) {
    return (
      <Below>
        <ReportsPage key={paper} me={me} paper={paper} />
      </Below>
    );
  }
  const place = /^#\/work\/([\w-]+)$/.exec(route)?.[1];
  if (place) return <Workplace key={place} place={place} me={me} />;
  if (route === '#/notices') {
    return (
      <Below>
        <NoticesPage fileHref={(of) => `#/case/${of}`} />
      </Below>
    );
  }
  if (route === '#/outbox') {
    return (
      <Below>
        <OutboxPage me={me} />
      </Below>
    );
  }
  return (
    <main id="main">
      {route === '#/done' && finished ? (
        <Done {...finished} me={me} />
      ) : (
        <Worklist me={me} ways={<WorkLinks me={me} />} />
      )}
    </main>
  );
}
