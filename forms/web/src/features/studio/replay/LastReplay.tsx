import { Alert } from 'antd';
import { Problem } from '../../../shared/desk/Problem';
import { useLoad } from '../../../shared/desk/useLoad';
import { t } from '../../../shared/i18n';
import { replayPath, replaysPath } from '../route';
import { LongerRows } from './Holding';
import { lastDone } from './replay.api';

/** What the last replay of a draft found, in short; that there was none is told too. */
export function LastReplay({ draft }: { draft: string }) {
  const { data, problem, reload } = useLoad(`last replay ${draft}`, () => lastDone(draft));
  if (data === undefined) return <Problem problem={problem} onRetry={reload} />;
  return (
    <section className="card gap" aria-label={t('replay.title')}>
      <h2>{t('replay.title')}</h2>
      {data === null && (
        <Alert
          type="warning"
          showIcon
          title={t('replay.never')}
          action={<a href={replaysPath(draft)}>{t('replay.begin')}</a>}
        />
      )}
      {data?.summary && (
        <>
          {data.outdated && <Alert type="warning" showIcon title={t('replay.outdated')} />}
          <p>
            {t('replay.short', {
              n: data.n,
              cases: data.summary.cases,
              decided: data.summary.decidedDifferently,
              before: data.summary.missed.before,
              after: data.summary.missed.after,
              longer: data.summary.heldLonger.cases,
              shorter: data.summary.heldShorter.cases,
            })}{' '}
            <a href={replayPath(draft, data.n)}>{t('replay.look')}</a>
          </p>
          <LongerRows rows={data.summary.longerRows} />
        </>
      )}
    </section>
  );
}
