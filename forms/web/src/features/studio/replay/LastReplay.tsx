import { Alert } from 'antd';
import { Problem } from '../../../shared/desk/Problem';
import { useLoad } from '../../../shared/desk/useLoad';
import { t } from '../../../shared/i18n';
import { replayPath, replaysPath } from '../route';
import { LongerRows } from './Holding';
import { lastDone, type Replay } from './replay.api';

interface Props {
  draft: string;
  /** When it was decided what comes of the draft; null where that is still to be done. */
  decidedAt: string | null;
}

/**
 * What the last replay of a draft found, in short. That there was none warns whoever is to decide;
 * once it is decided it is told as a fact, and replays made afterwards do not count.
 */
export function LastReplay({ draft, decidedAt }: Props) {
  const { data, problem, reload } = useLoad(`last replay ${draft} ${decidedAt ?? ''}`, () =>
    lastDone(draft, decidedAt),
  );
  if (data === undefined) return <Problem problem={problem} onRetry={reload} />;
  return (
    <section className="card gap" aria-label={t('replay.title')}>
      <h2>{t('replay.title')}</h2>
      {data === null && <Never draft={draft} decided={decidedAt !== null} />}
      {data?.summary && <Found replay={data} draft={draft} decided={decidedAt !== null} />}
    </section>
  );
}

function Never({ draft, decided }: { draft: string; decided: boolean }) {
  if (decided) return <p className="soft">{t('replay.notBefore')}</p>;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('replay.never')}
      action={<a href={replaysPath(draft)}>{t('replay.begin')}</a>}
    />
  );
}

function Outdated({ decided }: { decided: boolean }) {
  if (decided) return <p className="soft">{t('replay.outdated')}</p>;
  return <Alert type="warning" showIcon title={t('replay.outdated')} />;
}

interface FoundProps {
  replay: Replay;
  draft: string;
  decided: boolean;
}

function Found({ replay: { n, summary, outdated }, draft, decided }: FoundProps) {
  if (!summary) return null;
  return (
    <>
      {outdated && <Outdated decided={decided} />}
      <p>
        {t('replay.short', {
          n,
          cases: summary.cases,
          decided: summary.decidedDifferently,
          before: summary.missed.before,
          after: summary.missed.after,
          longer: summary.heldLonger.cases,
          shorter: summary.heldShorter.cases,
        })}{' '}
        <a href={replayPath(draft, n)}>{t('replay.look')}</a>
      </p>
      <LongerRows rows={summary.longerRows} />
    </>
  );
}
