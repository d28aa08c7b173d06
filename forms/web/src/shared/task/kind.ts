import { word } from '../i18n';

/** A kind in the page's language; of one we have no word for, the server's title. */
export function kindName(task: { kind: string; title?: string | null }): string {
  const known = word('kind', task.kind);
  return known === task.kind ? (task.title ?? task.kind) : known;
}
