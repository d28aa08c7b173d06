/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { problemText } from '../../shared/api/problem';
import { findTasks, type By, type ListedTask } from '../../shared/api/timeliness';
import { t, word } from '../../shared/i18n';
import { wall } from '../../shared/time/time';
import type { WholeDays } from './days';

interface Props {
  by: By;
  point: string;
  days: WholeDays;
}

/** The tasks that missed their deadline, read when somebody wants to see them. */
export function LateTasks({ by, point, days }: Props) {
  const [tasks, setTasks] = useState<ListedTask[]>();
  const [next, setNext] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>();
  const read = (cursor: string | null) => {
    findTasks(days, by, point, 'LATE', cursor).then((page) => {
      setTasks((before) => [...(cursor ? (before ?? []) : []), ...page.items]);
      setNext(page.next);
    }, setProblem);
  };
  if (!tasks) {
    return (
      <>
        <button type="button" class="button" onClick={() => read(null)}>
          {t('prompt.seeLate')}
        </button>
        {problem !== undefined && (
          <p class="notice" role="alert">
            {problemText(problem)}
          </p>
        )}
      </>
    );
  }
  return (
    <>
      <ul class="late-tasks">
        {tasks.map((task) => (
          <li key={task.id}>
            <a href={`#/case/${task.caseId}`}>{word('kind', task.kind)}</a>{' '}
            <span class="soft">
              {t('prompt.due', { when: wall(task.due) })}{' '}
              {task.endedAt ? t('prompt.done', { when: wall(task.endedAt) }) : t('prompt.notDone')}
            </span>
          </li>
        ))}
      </ul>
      {next && (
        <button type="button" class="button" onClick={() => read(next)}>
          {t('worklist.more')}
        </button>
      )}
    </>
  );
}
