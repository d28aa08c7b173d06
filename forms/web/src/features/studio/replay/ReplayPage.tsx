import { Alert } from 'antd';
import { useEffect, type ReactNode } from 'react';
import { Problem } from '../../../shared/desk/Problem';
import { Time } from '../../../shared/desk/Time';
import { useLoad } from '../../../shared/desk/useLoad';
import { inLanguage, t, word } from '../../../shared/i18n';
import { isAttended, onAttention } from '../../../shared/live/attention';
import { wall } from '../../../shared/time/time';
import { filePath, replaysPath } from '../route';
import { ChangedCases } from './ChangedCases';
import { replay, type Replay } from './replay.api';
import { Result } from './Result';
import { isUnderWay } from './words';

const lookAgain = 2_000;

/** One replay: how far it is, and what it found. */
export function ReplayPage({ id, n }: { id: string; n: number }) {
  const { data, problem, reload } = useLoad(
    `replay ${id} ${String(n)}`,
    () => replay(id, n),
    (found) => (isUnderWay(found) && isAttended() ? lookAgain : null),
  );
  useEffect(() => onAttention(reload), [reload]);
  return (
    <>
      <h1>
        <a href={replaysPath(id)}>{t('replay.title')}</a> / {t('replay.one', { n })}
      </h1>
      <Problem problem={problem} onRetry={reload} />
      {!data && problem === undefined && <p role="status">{t('loading')}</p>}
      {data && <One found={data} draft={id} />}
    </>
  );
}

function One({ found, draft }: { found: Replay; draft: string }) {
  return (
    <>
      <dl className="studio-facts">
        <Fact name={t('replay.state')}>
          <strong role="status">{word('replay.state', found.state)}</strong>
        </Fact>
        <Fact name={t('replay.span')}>
          {t('replay.spanOf', { from: wall(found.from), to: wall(found.to) })}
        </Fact>
        {found.revision !== null && found.base !== null && (
          <Fact name={t('replay.compared')}>
            {t('replay.comparedWith', { revision: found.revision, base: found.base })}
          </Fact>
        )}
        <Fact name={t('replay.startedBy')}>
          {found.startedBy} <Time at={found.startedAt} />
        </Fact>
        {found.resultHash && (
          <Fact name={t('replay.fingerprint')}>
            <code title={t('replay.fingerprintHint')}>{found.resultHash.slice(0, 12)}</code>{' '}
            <span className="soft">{t('replay.fingerprintHint')}</span>
          </Fact>
        )}
      </dl>
      {found.outdated && (
        <Alert className="gap" type="warning" showIcon title={t('replay.outdated')} />
      )}
      {found.reason && (
        <Alert
          className="gap"
          type="error"
          showIcon
          title={inLanguage(found.reason)}
          description={
            found.unreadable && (
              <a href={filePath(draft, found.unreadable)}>
                {t('replay.openFile', { file: found.unreadable })}
              </a>
            )
          }
        />
      )}
      {isUnderWay(found) && <Progress found={found} />}
      {found.summary && (
        <>
          <Result summary={found.summary} />
          <ChangedCases draft={draft} n={found.n} />
        </>
      )}
    </>
  );
}

function Progress({ found }: { found: Replay }) {
  const { done, total } = found.progress;
  return (
    <section aria-label={t('replay.progress')}>
      <h2>{t('replay.progress')}</h2>
      <p>{t('replay.progressLine', { done, total })}</p>
      <progress max={Math.max(total, 1)} value={done} aria-label={t('replay.progress')} />
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
