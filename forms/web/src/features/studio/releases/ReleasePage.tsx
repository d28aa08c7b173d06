import { useState } from 'react';
import type { Me } from '../../../shared/api/types';
import { Problem } from '../../../shared/desk/Problem';
import { Time } from '../../../shared/desk/Time';
import { useLoad } from '../../../shared/desk/useLoad';
import { t, word } from '../../../shared/i18n';
import { draftPath } from '../route';
import { release, type Release } from '../studio.api';
import { Decide } from './Decide';
import { ReleasedChange } from './ReleasedChange';

/** One release: what it changes, shown file by file, and the decision about it. */
export function ReleasePage({ n, me }: { n: number; me: Me }) {
  const { data, problem, reload } = useLoad(`release ${String(n)}`, () => release(n));
  const [shown, setShown] = useState<string>();
  return (
    <>
      <h1>{t('studio.release', { n })}</h1>
      <Problem problem={problem} onRetry={reload} />
      {!data && problem === undefined && <p role="status">{t('loading')}</p>}
      {data && (
        <>
          <Facts release={data} />
          <Decide release={data} me={me} onDone={reload} />
          <h2>{t('studio.changes')}</h2>
          <ul className="studio-files">
            {data.changes.map((one) => (
              <li key={one.name}>
                <details onToggle={(event) => event.currentTarget.open && setShown(one.name)}>
                  <summary>
                    <strong className={`studio-change ${one.change}`}>
                      {word('studio.change', one.change)}
                    </strong>{' '}
                    {one.name}
                  </summary>
                  {shown === one.name && <ReleasedChange release={data} name={one.name} />}
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Facts({ release: one }: { release: Release }) {
  const facts: [string, React.ReactNode][] = [
    [t('studio.state'), word('studio.releaseState', one.state)],
    [t('studio.kindTitle'), word('studio.releaseKind', one.kind)],
    [t('studio.note'), one.note],
    [
      t('studio.proposedBy'),
      one.proposedBy && (
        <>
          {one.proposedBy} <Time at={one.proposedAt} />
        </>
      ),
    ],
    [
      t('studio.decidedBy'),
      one.decidedBy && (
        <>
          {one.decidedBy} <Time at={one.decidedAt} /> {one.decisionNote}
        </>
      ),
    ],
    [
      t('studio.draft'),
      one.draft && <a href={draftPath(one.draft)}>{one.title ?? t('studio.draft')}</a>,
    ],
  ];
  return (
    <dl className="studio-facts">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      {one.active && (
        <div>
          <dt>{t('studio.now')}</dt>
          <dd>
            <strong>{t('studio.active')}</strong>
          </dd>
        </div>
      )}
    </dl>
  );
}
