import { ApiProblem } from '../../../shared/api/problem';
import { baseFile } from '../studio.api';

/** The text a draft began with; empty for a file that is new in it. */
export async function baseOrNothing(id: string, name: string): Promise<string> {
  try {
    return (await baseFile(id, name)).content;
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.code === 'draft.fileUnknown') return '';
    throw problem;
  }
}
