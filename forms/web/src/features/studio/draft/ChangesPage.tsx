import { isMissing } from '../../../shared/api/problem';
import { Problem } from '../../../shared/desk/Problem';
import { useLoad } from '../../../shared/desk/useLoad';
import { t } from '../../../shared/i18n';
import { Compared } from '../diff/Compared';
import { draftPath, filePath } from '../route';
import { file } from '../studio.api';
import { baseOrNothing } from './base';

/** A file of a draft against what the draft began with. */
export function ChangesPage({ id, name }: { id: string; name: string }) {
  const { data, problem, reload } = useLoad(`changes ${id} ${name}`, () =>
    Promise.all([baseOrNothing(id, name), file(id, name).catch(gone)]),
  );
  return (
    <>
      <h1>
        <a href={draftPath(id)}>{t('studio.draft')}</a> / <a href={filePath(id, name)}>{name}</a>
      </h1>
      <Problem problem={problem} onRetry={reload} />
      {data && (
        <Compared
          name={name}
          before={data[0]}
          after={data[1]?.content ?? ''}
          beforeName={t('studio.released')}
          afterName={t('studio.draft')}
        />
      )}
    </>
  );
}

/** A file the draft takes away has no text any more. */
function gone(problem: unknown): undefined {
  if (isMissing(problem)) return undefined;
  throw problem;
}
