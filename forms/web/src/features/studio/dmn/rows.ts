import { inLanguage } from '../../../shared/i18n';
import type { Marks } from '../editor';

const marks = ['has-error', 'has-warning', 'has-comment'];

const cellOf = (host: HTMLElement, id: string) =>
  host.querySelector<HTMLElement>(`[data-row-id][data-element-id="${CSS.escape(id)}"]`);

const rowOf = (host: HTMLElement, id: string) =>
  (host.querySelector(`[data-row-id="${CSS.escape(id)}"]`) ?? cellOf(host, id))?.closest('tr');

/**
 * Marks the rows that findings and comments are about, and the cell where it is known; called
 * whenever the table draws itself anew.
 */
export function markRows(host: HTMLElement, { findings, comments }: Marks): void {
  const wanted = new Map<HTMLElement, string>();
  for (const { element, severity, message } of findings)
    for (const one of [rowOf(host, element), cellOf(host, element)]) {
      if (!one) continue;
      const error = severity === 'ERROR' || wanted.get(one) === 'has-error';
      wanted.set(one, error ? 'has-error' : 'has-warning');
      one.title = inLanguage(message);
    }
  for (const id of Object.keys(comments)) {
    const row = rowOf(host, id);
    if (row && !wanted.has(row)) wanted.set(row, 'has-comment');
  }
  const marked = marks.flatMap((mark) => [`tr.${mark}`, `[data-row-id].${mark}`]).join();
  for (const one of host.querySelectorAll<HTMLElement>(marked)) {
    const mark = wanted.get(one);
    one.classList.remove(...marks.filter((other) => other !== mark));
    if (!mark) one.removeAttribute('title');
  }
  for (const [one, mark] of wanted) if (!one.classList.contains(mark)) one.classList.add(mark);
}

export function revealRow(host: HTMLElement, id: string): void {
  const row = rowOf(host, id);
  row?.scrollIntoView({ block: 'center' });
  const cell = cellOf(host, id) ?? row?.querySelector<HTMLElement>('td.cell, td');
  cell?.scrollIntoView({ block: 'center', inline: 'center' });
  cell?.click();
}
