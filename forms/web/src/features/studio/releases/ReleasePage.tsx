import { useState } from 'react';
import type { Me } from '../../../shared/api/types';
import { Problem } from '../../../shared/desk/Problem';
import { useLoad } from '../../../shared/desk/useLoad';
import { t, word } from '../../../shared/i18n';
import { LastReplay } from '../replay/LastReplay';
import { release, type Release } from '../studio.api';
import { Decide } from './Decide';
import './moment.css';
import { ReleasedChange } from './ReleasedChange';
import { ReleaseEffects } from './ReleaseEffects';
import { ReleaseFacts } from './ReleaseFacts';
import { SignedHolding } from './SignedHolding';
import { Withdraw } from './Withdraw';

/** One release: when it begins, whom it touches, what it changes, and the decision about it. */
export function ReleasePage({ n, me }: { n: number; me: Me }) {
  const { data, problem, reload } = useLoad(`release ${String(n)}`, () => release(n));
  return (
    <>
      <h1>{t('studio.release', { n })}</h1>
      <Problem problem={problem} onRetry={reload} />
      {!data && problem === undefined && <p role="status">{t('loading')}</p>}
      {data && (
        <>
          <ReleaseFacts release={data} onReached={reload} />
          {data.draft && <LastReplay draft={data.draft} decidedAt={data.decidedAt} />}
          <SignedHolding release={data} />
          <Decision release={data} me={me} onDone={reload} />
          <Changes release={data} />
        </>
      )}
    </>
  );
}

interface DecisionProps {
  release: Release;
  me: Me;
  onDone: () => void;
}

/** What is to come is decided beside what it does to people. */
function Decision({ release: one, me, onDone }: DecisionProps) {
  const waits = one.state === 'SCHEDULED';
  const decision = waits ? (
    <Withdraw release={one} onDone={onDone} />
  ) : (
    <Decide release={one} me={me} onDone={onDone} />
  );
  if (!waits && one.state !== 'PROPOSED') return decision;
  return (
    <div className="release-beside">
      <ReleaseEffects n={one.n} />
      {decision}
    </div>
  );
}

function Changes({ release: one }: { release: Release }) {
  const [shown, setShown] = useState<string>();
  return (
    <>
      <h2>{t('studio.changes')}</h2>
      <ul className="studio-files">
        {one.changes.map(({ name, change }) => (
          <li key={name}>
            <details onToggle={(event) => event.currentTarget.open && setShown(name)}>
              <summary>
                <strong className={`studio-change ${change}`}>
                  {word('studio.change', change)}
                </strong>{' '}
                {name}
              </summary>
              {shown === name && <ReleasedChange release={one} name={name} />}
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
