/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { problemText } from '../../shared/api/problem';
import type { Task } from '../../shared/api/types';
import { inLanguage, t } from '../../shared/i18n';
import { undo, type Moved, type Result } from '../../shared/task/bulk.api';
import { useSecondsTo } from './useSecondsTo';

interface Props {
  what: 'claim' | 'assign';
  moved: Moved;
  tasks: Task[];
  onUndone: () => void;
}

/** How each fared, and the key that takes it back while nothing has followed. */
export function MovedLine({ what, moved, tasks, onUndone }: Props) {
  const seconds = useSecondsTo(moved.undo?.until);
  const [undone, setUndone] = useState<Result[]>();
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => setUndone(undefined), [moved]);
  const takeBack = async (id: string) => {
    try {
      setUndone((await undo(id)).results);
      onUndone();
    } catch (failure) {
      setProblem(failure);
    }
  };
  const results = undone ?? moved.results;
  const done = results.filter((one) => one.done).length;
  const offer = !undone && seconds > 0 ? moved.undo : null;
  return (
    <div role="status">
      {done > 0 && <p>{t(undone ? 'bulk.undone' : `bulk.done.${what}`, { n: done })}</p>}
      <Refused results={results} tasks={tasks} />
      {problem !== undefined && <p>{problemText(problem)}</p>}
      {offer && (
        <button type="button" class="button" onClick={() => void takeBack(offer.id)}>
          {t('bulk.undo', { n: seconds })}
        </button>
      )}
    </div>
  );
}

function Refused({ results, tasks }: { results: Result[]; tasks: Task[] }) {
  const refused = results.filter((one) => !one.done);
  if (refused.length === 0) return null;
  return (
    <>
      <p>{t('bulk.refused', { n: refused.length })}</p>
      <ul>
        {refused.map(({ id, messages }) => (
          <li key={id}>
            {tasks.find((task) => task.id === id)?.person.name} {inLanguage(messages)}
          </li>
        ))}
      </ul>
    </>
  );
}
