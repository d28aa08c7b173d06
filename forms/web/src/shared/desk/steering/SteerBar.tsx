import { Button } from 'antd';
import { useState } from 'react';
import type { Task } from '../../api/types';
import { inLanguage, t } from '../../i18n';
import { assignAll, nudgeAll, undo, type Moved } from '../../task/bulk.api';
import { moveLoad } from './steering.api';
import './steering.css';
import { useColleague } from './useColleague';
import { useStep } from './useStep';

interface Props {
  /** What the list shows; who could take its first or the first of the chosen is offered. */
  shown: Task[];
  chosen: Task[];
  /** Whose load the list is, if it is one person's. */
  loadOf?: string | undefined;
  onDone: () => void;
}

/** What to do with the tasks of a list, several at a time; what moved can be undone for a minute. */
export function SteerBar({ shown, chosen, loadOf, onDone }: Props) {
  const first = (chosen[0] ?? shown[0])?.id;
  const colleague = useColleague(first, 'steer-bar-to');
  const to = colleague.chosen?.username;
  const [moved, setMoved] = useState<Moved>();
  const ids = chosen.map((task) => task.id);
  const told = (next: Moved) => {
    setMoved(next);
    onDone();
    return fared(next);
  };
  const nudging = useStep(async () => told(await nudgeAll(ids)));
  const assigning = useStep(async () => told(await assignAll(ids, to ?? '')));
  const moving = useStep(async () => told(await moveLoad(loadOf ?? '', to ?? '')));
  const undoing = useStep(async () => {
    const { results } = await undo(moved?.undo?.id ?? '');
    setMoved(undefined);
    onDone();
    return t('steer.undone', { n: results.filter((one) => one.done).length });
  });
  return (
    <div className="steer-bar">
      <span role="status">{t('steer.chosen', { n: chosen.length })}</span>
      <Button onClick={nudging.run} loading={nudging.busy} disabled={chosen.length === 0}>
        {t('steer.nudgeAll')}
      </Button>
      {to ? colleague.select : <span className="soft">{t('steer.nobody')}</span>}
      <Button onClick={assigning.run} loading={assigning.busy} disabled={!to || !chosen.length}>
        {t('steer.assignAll')}
      </Button>
      {loadOf && (
        <Button onClick={moving.run} loading={moving.busy} disabled={!to}>
          {t('steer.load')}
        </Button>
      )}
      {moved?.undo && (
        <Button onClick={undoing.run} loading={undoing.busy}>
          {t('steer.undo')}
        </Button>
      )}
      {[nudging, assigning, moving, undoing].map((step, i) => (
        <div key={i}>{step.outcome()}</div>
      ))}
    </div>
  );
}

/** How many fared well, and why the first of the others did not. */
function fared({ results }: Moved): string {
  const refused = results.filter((one) => !one.done);
  const counts = t('steer.done', {
    done: results.length - refused.length,
    refused: refused.length,
  });
  const why = inLanguage(refused[0]?.messages);
  return why ? `${counts}${t('list.comma')}${why}` : counts;
}
