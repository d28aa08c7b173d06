/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { PersonFile } from '../../features/person-file/PersonFile';
import { Done } from '../../features/worklist/Done';
import { Worklist } from '../../features/worklist/Worklist';
import type { Completed, Me, Task } from '../../shared/api/types';
import { t } from '../../shared/i18n';
import { NoticesPage } from '../../shared/notices/NoticesPage';
import { TaskPanel } from '../../shared/task/TaskPanel';
import { useHash } from './useHash';

interface Finished {
  done: Completed;
  task: Task;
}

/** `#/tasks`, `#/task/<id>`, `#/case/<id>`, `#/notices` and `#/done`; ids only, never anything of a person. */
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
  return (
    <main id="main">
      {route === '#/done' && finished ? <Done {...finished} me={me} /> : <Worklist me={me} />}
    </main>
  );
}
