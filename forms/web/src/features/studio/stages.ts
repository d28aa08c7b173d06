import { t, word } from '../../shared/i18n';
import { groupBy } from './group-by';

/** The folders of a path in their order: `case/4-isolation` is the fifth of the way of a case. */
export function byFolder<T extends { folder: string }>(files: T[]): [folder: string, files: T[]][] {
  const found = groupBy(files, (file) => partOf(file.folder));
  return [...found].sort(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b));
}

/** Forms lie in folders of their own; they belong to the stage of the same name. */
export function partOf(folder: string): string {
  return folder.split('/').at(-1)?.replace(/^\d-/, '') ?? '';
}

const order = [
  'path',
  'verification',
  'decision',
  'transfer',
  'isolation',
  'monitoring',
  'release',
  'rights',
  'care',
];

function rank(part: string): number {
  const at = order.indexOf(part);
  return at < 0 ? order.length : at;
}

export function folderName(part: string): string {
  const known = word('studio.folder', part);
  return known === part ? word('stage', part.toUpperCase()) || t('studio.other') : known;
}
