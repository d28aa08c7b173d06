import { inLanguage } from '../../../shared/i18n';
import type { Marks } from '../editor';

const rowOf = (host: HTMLElement, id: string) =>
  host.querySelector(`[data-row-id="${CSS.escape(id)}"]`)?.closest('tr') ?? undefined;

/** Marks the rows that findings and comments are about; called whenever the table draws itself anew. */
export function markRows(host: HTMLElement, { findings, comments }: Marks): void {
  const wanted = new Map<Element, string>();
  for (const one of findings) {
    const row = rowOf(host, one.element);
    if (!row) continue;
    const error = one.severity === 'ERROR' || wanted.get(row) === 'has-error';
    wanted.set(row, error ? 'has-error' : 'has-warning');
    row.title = inLanguage(one.message);
  }
  for (const id of Object.keys(comments)) {
    const row = rowOf(host, id);
    if (row && !wanted.has(row)) wanted.set(row, 'has-comment');
  }
  for (const row of host.querySelectorAll('tr.has-error, tr.has-warning, tr.has-comment'))
    if (!wanted.has(row)) row.classList.remove('has-error', 'has-warning', 'has-comment');
  for (const [row, mark] of wanted) if (!row.classList.contains(mark)) row.classList.add(mark);
}

export function revealRow(host: HTMLElement, id: string): void {
  const row = rowOf(host, id);
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector<HTMLElement>('td.cell, td')?.click();
}
