/** @jsxImportSource preact */
import type { Me, Task } from '../../shared/api/types';
import { roleNames, t } from '../../shared/i18n';
import { DueLine } from '../../shared/task/DueLine';
import { kindName } from '../../shared/task/kind';
import { mayComplete } from '../../shared/task/may';

/** What waits about the person, and for whom; one's own are a tap away. */
export function OpenTasks({ tasks, me }: { tasks: Task[]; me: Me }) {
  return (
    <section class="card">
      <h2>{t('case.openTasks')}</h2>
      {tasks.length === 0 && <p>{t('case.noOpenTasks')}</p>}
      {tasks.map((task) => (
        <div key={task.id}>
          <p>
            {mayComplete(task, me) ? (
              <a href={`#/task/${task.id}`}>{kindName(task)}</a>
            ) : (
              <strong>{kindName(task)}</strong>
            )}{' '}
            <span class="soft">{task.assigneeName ?? roleNames(task.role)}</span>
          </p>
          <DueLine task={task} />
        </div>
      ))}
    </section>
  );
}
