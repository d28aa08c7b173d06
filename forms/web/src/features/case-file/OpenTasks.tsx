import { Button } from 'antd';
import type { Me, Task } from '../../shared/api/types';
import { Time } from '../../shared/desk/Time';
import { roleNames, t, word } from '../../shared/i18n';
import { kindName } from '../../shared/task/kind';
import { mayComplete } from '../../shared/task/may';

interface Props {
  tasks: Task[];
  me: Me;
  onOpen: (id: string) => void;
  /** For who may act on a task of others. */
  onSteer: ((task: Task) => void) | undefined;
}

/** What is waiting and for whom; the form opens for who may complete it. */
export function OpenTasks({ tasks, me, onOpen, onSteer }: Props) {
  return (
    <section className="card">
      <h2>{t('case.openTasks')}</h2>
      {tasks.length === 0 && <p>{t('case.noOpenTasks')}</p>}
      <ul className="plain">
        {tasks.map((task) => (
          <li key={task.id} className="open-task">
            <span>
              <strong>{kindName(task)}</strong> <span className="soft">{roleNames(task.role)}</span>
              <br />
              {task.timing && (
                <span className={`timing ${task.timing}`}>{word('timing', task.timing)}</span>
              )}{' '}
              <Time at={task.due} />
              {task.level > 0 && ` · ${t('task.level', { n: task.level })}`}
            </span>
            {onSteer && <Button onClick={() => onSteer(task)}>{t('steer.open')}</Button>}
            {mayComplete(task, me) && (
              <Button onClick={() => onOpen(task.id)}>{t('placing.open')}</Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
