import { useEffect } from 'react';
import { worksAtDesk } from '../../../shared/api/session';
import type { Me } from '../../../shared/api/types';
import { Problem } from '../../../shared/desk/Problem';
import { Time } from '../../../shared/desk/Time';
import { useLoad } from '../../../shared/desk/useLoad';
import { t, word } from '../../../shared/i18n';
import { isAttended, onAttention } from '../../../shared/live/attention';
import { modelPath } from '../route';
import { migration, type Migration } from './migration.api';
import { MovedCases } from './MovedCases';
import { isMoving, progressOf } from './progress';
import { Steps } from './Steps';
import { useStops } from './useStops';
import { stateWords } from './words';
import './migration.css';

const lookAgain = 3_000;

/** One move of running cases: how far it is, what may be done next, and each case. */
export function MigrationPage({ id, me }: { id: string; me: Me }) {
  // Only while cases move and somebody looks; who comes back to the page sees how it stands.
  const { data, problem, reload } = useLoad(
    `migration ${id}`,
    () => migration(id),
    (found) => (isMoving(found.state) && isAttended() ? lookAgain : null),
  );
  useEffect(() => onAttention(reload), [reload]);
  return (
    <>
      <h1>{t('migration.title')}</h1>
      <Problem problem={problem} onRetry={reload} />
      {!data && problem === undefined && <p role="status">{t('loading')}</p>}
      {data && <One found={data} me={me} onDone={reload} />}
    </>
  );
}

function One({ found, me, onDone }: { found: Migration; me: Me; onDone: () => void }) {
  const { nameOf } = useStops(found.key, found.from, found.to);
  const mapped = Object.entries(found.mapping ?? {});
  return (
    <>
      <dl className="studio-facts">
        <Fact name={t('migration.model')}>
          <a href={modelPath(found.key)}>{found.key}</a>{' '}
          {t('migration.way', { from: found.from, to: found.to })}
        </Fact>
        <Fact name={t('migration.state')}>
          <strong role="status">{stateWords(found)}</strong>
        </Fact>
        <Fact name={t('migration.note')}>{found.note}</Fact>
        {mapped.length > 0 && (
          <Fact name={t('migration.mapped')}>
            {mapped.map(([from, to]) => `${nameOf(from)} → ${nameOf(to)}`).join(t('list.comma'))}
          </Fact>
        )}
        <Fact name={t('migration.proposedBy')}>
          {found.proposedBy} <Time at={found.proposedAt} />
        </Fact>
        {found.decidedBy && (
          <Fact name={t('migration.decidedBy')}>
            {found.decidedBy} <Time at={found.decidedAt} /> {found.decisionNote}
          </Fact>
        )}
        {found.reversalNote && <Fact name={t('migration.reversalNote')}>{found.reversalNote}</Fact>}
        <Fact name={t('migration.changedAt')}>
          <Time at={found.changedAt} />
        </Fact>
      </dl>
      <Progress found={found} />
      <Steps found={found} me={me} onDone={onDone} />
      <MovedCases found={found} nameOf={nameOf} linked={worksAtDesk(me)} />
    </>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const counted = ['waiting', 'moved', 'stayed', 'ended', 'reversed'] as const;

function Progress({ found }: { found: Migration }) {
  if (found.state === 'PROPOSED' || found.state === 'REJECTED') return null;
  const { done, total } = progressOf(found);
  const back = found.state === 'REVERSING' || found.state === 'REVERSED';
  return (
    <section aria-label={t('migration.progress')}>
      <h2>{t('migration.progress')}</h2>
      <p>{t(back ? 'migration.reverseLine' : 'migration.progressLine', { done, total })}</p>
      <progress max={Math.max(total, 1)} value={done} aria-label={t('migration.progress')} />
      <dl className="figures card gap">
        {counted.map((one) => (
          <div className="figure" key={one}>
            <dt>{word('migration.count', one)}</dt>
            <dd>{found.counts[one]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
