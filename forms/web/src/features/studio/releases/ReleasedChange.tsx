import { Problem } from '../../../shared/desk/Problem';
import { useLoad } from '../../../shared/desk/useLoad';
import { t } from '../../../shared/i18n';
import { Compared } from '../diff/Compared';
import { textsOf } from './texts-of';
import type { Release } from '../studio.api';

/** What a release does to one file. */
export function ReleasedChange({ release, name }: { release: Release; name: string }) {
  const { data, problem, reload } = useLoad(`${String(release.n)} ${name}`, () =>
    textsOf(release, name),
  );
  if (!data) return <Problem problem={problem} onRetry={reload} />;
  return (
    <Compared
      name={name}
      before={data.before}
      after={data.after}
      beforeName={
        release.base === null ? t('studio.before') : t('studio.release', { n: release.base })
      }
      afterName={t('studio.release', { n: release.n })}
    />
  );
}
