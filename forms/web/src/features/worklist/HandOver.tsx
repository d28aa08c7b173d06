/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { Task } from '../../shared/api/types';
import { t } from '../../shared/i18n';
import { colleagueWords, type FoundColleague } from '../../shared/task/colleague-words';
import { assignAll, findColleagues, type Moved } from '../../shared/task/bulk.api';
import { Failure } from '../../shared/ui/Failure';

interface Props {
  /** The first of the chosen: who could take it is offered. */
  task: Task;
  onChosen: (run: (ids: string[]) => Promise<Moved>) => void;
}

export function HandOver({ task, onChosen }: Props) {
  const [found, setFound] = useState<FoundColleague[]>();
  const [problem, setProblem] = useState<unknown>();
  const [to, setTo] = useState('');
  const read = () => {
    findColleagues(task.id).then(({ items }) => {
      setProblem(undefined);
      setFound(items);
      setTo(items[0]?.username ?? '');
    }, setProblem);
  };
  useEffect(read, [task.id]);
  if (problem !== undefined) return <Failure problem={problem} onAgain={read} />;
  if (!found) return <p role="status">{t('loading')}</p>;
  if (found.length === 0) return <p role="status">{t('bulk.to.nobody')}</p>;
  return (
    <p>
      <label>
        {t('bulk.to')}
        <select value={to} onChange={(event) => setTo(event.currentTarget.value)}>
          {found.map((one) => (
            <option key={one.username} value={one.username}>
              {colleagueWords(one)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="button primary wide"
        onClick={() => onChosen((ids) => assignAll(ids, to))}
      >
        {t('bulk.assign')}
      </button>
    </p>
  );
}
