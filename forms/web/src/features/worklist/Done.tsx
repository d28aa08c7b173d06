/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import type { Completed, Me, Task } from '../../shared/api/types';
import { roleNames, t } from '../../shared/i18n';
import { kindName } from '../../shared/task/kind';
import { clockWords } from '../../shared/time/time';

interface Props {
  done: Completed;
  task: Pick<Task, 'kind' | 'person'>;
  me: Me;
}

/** What the answer set going: the next tasks, openable where they are the same role's. */
export function Done({ done, task, me }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <h1 tabIndex={-1} ref={title}>
        {t('done.title')}
      </h1>
      <p class="card ok" role="status">
        {t('done.text', { kind: kindName(task), name: task.person.name })}
      </p>
      <h2>{t('done.next')}</h2>
      {done.next.length === 0 && <p>{t('done.nothing')}</p>}
      <ul class="tasks">
        {done.next.map((next) => (
          <li class="card row" key={next.id}>
            {next.role.split(',').includes(me.role) ? (
              <a href={`#/task/${next.id}`}>{kindName(next)}</a>
            ) : (
              <span class="row-kind">{kindName(next)}</span>
            )}
            <p class="soft">
              {roleNames(next.role)}
              {next.due && ` · ${t('task.due')} ${clockWords(next.due)}`}
            </p>
          </li>
        ))}
      </ul>
      <a class="button primary" href="#/tasks">
        {t('task.back')}
      </a>
    </>
  );
}
