import { ApiProblem, fieldText } from '../api/problem';
import type { Fault } from '../form/validate';
import { t } from '../i18n';

export type Errors = Record<string, string>;

/** Texts for what the page itself found. */
export function faultTexts(faults: Fault[]): Errors {
  return Object.fromEntries(
    faults.map(({ path, code, limit }) => [
      path,
      t(`fault.${code}`, limit === undefined ? {} : { limit }),
    ]),
  );
}

/** Texts for what the server found; `stays[0].place` and `data.stays.0.place` are the same field. */
export function serverTexts(problem: unknown): Errors {
  if (!(problem instanceof ApiProblem)) return {};
  return Object.fromEntries(problem.errors.map((error) => [pathOf(error.field), fieldText(error)]));
}

export function pathOf(field: string): string {
  return field
    .replace(/^\/?data[./]/, '')
    .replace(/\[(\d+)\]/g, '.$1')
    .replace(/^\//, '')
    .replaceAll('/', '.');
}
