import { Button } from 'antd';
import { useState } from 'react';
import { useStep } from '../../shared/desk/steering/useStep';
import { t, word } from '../../shared/i18n';
import { clockTime } from './clock-time';
import { accept, takeBack, type Accepted, type Proposal } from './forecast.api';

interface Props {
  proposals: Proposal[];
  /** Whether the user may do more than look. */
  decides: boolean;
  onDone: () => void;
}

/** Who could help where, with what it would change; accepted with one key, and taken back. */
export function Proposals({ proposals, decides, onDone }: Props) {
  const [accepted, setAccepted] = useState<Accepted>();
  const undoing = useStep(async () => {
    const n = accepted ? await takeBack(accepted) : 0;
    setAccepted(undefined);
    onDone();
    return t('steer.undone', { n });
  });
  return (
    <>
      <div role="status">
        {accepted && (
          <p className="accepted">
            {t('forecast.accepted', {
              n: accepted.moved.results.filter((one) => one.done).length,
            })}{' '}
            {accepted.moved.undo && (
              <Button onClick={undoing.run} loading={undoing.busy}>
                {t('steer.undo')}
              </Button>
            )}
          </p>
        )}
      </div>
      {undoing.outcome()}
      {proposals.length === 0 && <p>{t('forecast.noProposal')}</p>}
      <ul className="plain proposals">
        {proposals.map((proposal) => (
          <One
            key={proposal.id}
            proposal={proposal}
            decides={decides}
            onAccepted={(done) => {
              setAccepted(done);
              onDone();
            }}
          />
        ))}
      </ul>
    </>
  );
}

interface OneProps {
  proposal: Proposal;
  decides: boolean;
  onAccepted: (done: Accepted) => void;
}

function One({ proposal, decides, onAccepted }: OneProps) {
  const step = useStep(async () => {
    onAccepted(await accept(proposal.id));
    return undefined;
  });
  const people = proposal.people.map((one) => `${one.name}（${one.gridName}）`);
  const n = proposal.people.length;
  return (
    <li className="proposal">
      <p>
        <b>
          {t('forecast.move', {
            n,
            role: word('role', proposal.role),
            to: proposal.toName,
            at: clockTime(proposal.until),
          })}
        </b>
      </p>
      <p>{people.join(t('list.comma'))}</p>
      <p>
        {t('forecast.effect', {
          tasks: proposal.tasks,
          before: proposal.missesBefore.toFixed(1),
          after: proposal.missesAfter.toFixed(1),
        })}
      </p>
      {decides && (
        <Button type="primary" onClick={step.run} loading={step.busy}>
          {t('forecast.accept')}
        </Button>
      )}
      {step.outcome()}
    </li>
  );
}
