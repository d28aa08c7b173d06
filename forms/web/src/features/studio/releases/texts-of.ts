import { isMissing } from '../../../shared/api/problem';
import { baseOrNothing } from '../draft/base';
import { file, keyOf, version, type Release } from '../studio.api';

/**
 * A file before and after a release. What is only proposed stands in its draft; what was released,
 * or is to be brought back, in the releases themselves.
 */
export async function textsOf(
  release: Release,
  name: string,
): Promise<{ before: string; after: string }> {
  if (release.draft !== null && release.kind === 'RELEASE') {
    const [before, after] = await Promise.all([
      baseOrNothing(release.draft, name),
      orNothing(file(release.draft, name)),
    ]);
    return { before, after };
  }
  const key = keyOf(name);
  const [before, after] = await Promise.all([
    release.base === null ? '' : orNothing(version(key, release.base)),
    orNothing(version(key, release.target ?? release.n)),
  ]);
  return { before, after };
}

/** The text, or an empty one where there is no such file. */
export async function orNothing(asked: Promise<{ content: string }>): Promise<string> {
  try {
    return (await asked).content;
  } catch (problem) {
    if (isMissing(problem)) return '';
    throw problem;
  }
}
