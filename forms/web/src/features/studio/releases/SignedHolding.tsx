import { Problem } from '../../../shared/desk/Problem';
import { Time } from '../../../shared/desk/Time';
import { useLoad } from '../../../shared/desk/useLoad';
import { t } from '../../../shared/i18n';
import type { Release } from '../studio.api';
import { holding } from './holding.api';

/** Who signed that future decisions hold people longer; nothing where nobody had to. */
export function SignedHolding({ release }: { release: Release }) {
  const { data, problem, reload } = useLoad(
    `signed ${String(release.n)} ${release.state}`,
    async () => (release.state === 'PROPOSED' ? null : (await holding(release.n)).signed),
  );
  if (!data) return <Problem problem={problem} onRetry={reload} />;
  return (
    <section className="card gap" aria-label={t('replay.signature')}>
      <h2>{t('replay.signature')}</h2>
      <p className="studio-said">{data.statement}</p>
      <p>
        {t('replay.signedBy', { name: data.name, by: data.by })} <Time at={data.at} />
      </p>
    </section>
  );
}
