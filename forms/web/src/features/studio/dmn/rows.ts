import { inLanguage } from '../../../shared/i18n';
import type { Finding } from '../studio.api';
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
  for (const mark of marks)
    for (const row of host.querySelectorAll(`tr.${mark}`))
      if (wanted.get(row) !== mark) row.classList.remove(mark);
  for (const [row, mark] of wanted) if (!row.classList.contains(mark)) row.classList.add(mark);
  markCells(host, findings);
}

/** The table writes the classes of a cell anew when it is chosen: its mark is no class. */
function markCells(host: HTMLElement, findings: Finding[]) {
  const wanted = new Map<HTMLElement, Finding>();
  for (const one of findings) {
    const cell = cellOf(host, one.element);
    if (cell && wanted.get(cell)?.severity !== 'ERROR') wanted.set(cell, one);
  }
  for (const cell of host.querySelectorAll<HTMLElement>('[data-found]'))
    if (!wanted.has(cell)) {
      delete cell.dataset['found'];
      cell.removeAttribute('title');
    }
  for (const [cell, { severity, message }] of wanted) {
    cell.dataset['found'] = severity;
    cell.title = inLanguage(message);
  }
}

export function revealRow(host: HTMLElement, id: string): void {
  const row = rowOf(host, id);
  row?.scrollIntoView({ block: 'center' });
  const cell = cellOf(host, id) ?? row?.querySelector<HTMLElement>('td.cell, td');
  cell?.scrollIntoView({ block: 'center', inline: 'center' });
  cell?.click();
}
