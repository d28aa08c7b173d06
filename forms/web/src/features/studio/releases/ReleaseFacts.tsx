import type { ReactNode } from 'react';
import { Time } from '../../../shared/desk/Time';
import { t, word } from '../../../shared/i18n';
import { wall } from '../../../shared/time/time';
import { draftPath } from '../route';
import type { Release } from '../studio.api';
import { who } from '../who';
import { Countdown } from './Countdown';

interface Props {
  release: Release;
  /** Its moment has come: it should be read anew. */
  onReached: () => void;
}

/** Who proposed, approved or withdrew a release, and when it begins. */
export function ReleaseFacts({ release: one, onReached }: Props) {
  const facts: [string, ReactNode][] = [
    [t('studio.state'), word('studio.releaseState', one.state)],
    [t('moment.effectiveAt'), begins(one)],
    [t('studio.kindTitle'), word('studio.releaseKind', one.kind)],
    [t('studio.note'), one.note],
    [t('studio.proposedBy'), by(one.proposedBy, one.proposedAt)],
    [t('studio.decidedBy'), by(one.decidedBy, one.decidedAt, one.decisionNote)],
    [t('moment.withdrawnBy'), by(one.withdrawnBy, one.withdrawnAt, one.withdrawalNote)],
    [
      t('studio.draft'),
      one.draft && <a href={draftPath(one.draft)}>{one.title ?? t('studio.draft')}</a>,
    ],
    [t('studio.now'), one.active && <strong>{t('studio.active')}</strong>],
  ];
  return (
    <>
      {one.state === 'SCHEDULED' && one.effectiveAt && (
        <p className="moment-waits" role="status">
          <strong>{t('moment.waits', { at: wall(one.effectiveAt) })}</strong>{' '}
          <Countdown until={one.effectiveAt} onReached={onReached} />
        </p>
      )}
      <dl className="studio-facts">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

function begins(one: Release): ReactNode {
  if (one.releasedAt) return <Time at={one.releasedAt} />;
  if (one.effectiveAt) return <Time at={one.effectiveAt} />;
  return one.state === 'PROPOSED' && t('moment.onApproval');
}

function by(name: string | null, at: string | null, note?: string | null): ReactNode {
  return (
    name && (
      <>
        {who(name)} <Time at={at} /> {note}
      </>
    )
  );
}
