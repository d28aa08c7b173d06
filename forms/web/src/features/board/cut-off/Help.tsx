import { Button } from 'antd';
import { useState } from 'react';
import { gridName } from '../../../shared/api/grids';
import { useStep } from '../../../shared/desk/steering/useStep';
import { t, word } from '../../../shared/i18n';
import { assignAll, nudgeAll, undo, type Moved } from '../../../shared/task/bulk.api';
import { Panel } from '../Panel';
import type { Proposal } from './cut-off.api';

interface Props {
  proposals: Proposal[];
  /** Whether the reader may give tasks to others. */
  acts: boolean;
  onDone: () => void;
}

/** What would help now; done at the press of a key, and undone within a minute. */
export function Help({ proposals, acts, onDone }: Props) {
  const [moved, setMoved] = useState<Moved>();
  const undoing = useStep(async () => {
    const { results } = await undo(moved?.undo?.id ?? '');
    setMoved(undefined);
    onDone();
    return t('steer.undone', { n: results.filter((one) => one.done).length });
  });
  return (
    <Panel title={t('cutOff.help')} area="help">
      {proposals.length === 0 && <p>{t('cutOff.noHelp')}</p>}
      <ul className="proposals">
        {proposals.map((one) => (
          <Line
            key={`${one.kind} ${one.from} ${one.to} ${one.role} ${one.grid}`}
            proposal={one}
            acts={acts}
            onDone={(next) => {
              setMoved(next);
              onDone();
            }}
          />
        ))}
      </ul>
      {moved?.undo && (
        <Button onClick={undoing.run} loading={undoing.busy}>
          {t('steer.undo')}
        </Button>
      )}
      {undoing.outcome()}
    </Panel>
  );
}

interface LineProps {
  proposal: Proposal;
  acts: boolean;
  onDone: (moved: Moved) => void;
}

function Line({ proposal, acts, onDone }: LineProps) {
  const { kind, taskIds, to } = proposal;
  const step = useStep(async () => {
    const moved = await (kind === 'NUDGE' ? nudgeAll(taskIds) : assignAll(taskIds, to ?? ''));
    onDone(moved);
    const done = moved.results.filter((one) => one.done).length;
    return t('steer.done', { done, refused: moved.results.length - done });
  });
  const said = words(proposal);
  return (
    <li>
      <span>{said}</span>
      {acts && (
        <Button onClick={step.run} loading={step.busy} aria-label={`${t('cutOff.doIt')}：${said}`}>
          {t(kind === 'NUDGE' ? 'cutOff.nudge' : 'cutOff.doIt')}
        </Button>
      )}
      {step.outcome()}
    </li>
  );
}

function words(one: Proposal): string {
  const args = {
    n: one.tasks,
    from: one.fromName ?? '',
    fromOpen: one.fromOpen,
    to: one.toName ?? '',
    toOpen: one.toOpen,
    role: word('role', one.role),
    grid: gridName(one.grid),
  };
  if (one.kind === 'NUDGE') return t('cutOff.proposeNudge', args);
  if (one.kind === 'ASSIGN') return t('cutOff.proposeAssign', args);
  return t(one.fromOnDuty ? 'cutOff.proposeShare' : 'cutOff.proposeTake', args);
}
