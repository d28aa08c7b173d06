import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Finding } from '../studio.api';
import { mendOf } from './mends';
import { markRows, revealRow } from './rows';
import type { TableViewer } from './typing';

const unquoted: Finding = {
  element: 'cell_from',
  severity: 'ERROR',
  code: 'dmn.cellUnquoted',
  message: { zh: '没有加引号', en: 'without quotes' },
  mend: { zh: '写成 "2022-06-28"', en: 'Write "2022-06-28"' },
};
const late: Finding = {
  ...unquoted,
  element: 'row_2',
  severity: 'WARNING',
  code: 'dmn.sourceTold',
};

let host: HTMLElement;
const cell = (id: string) => host.querySelector<HTMLElement>(`[data-element-id="${id}"]`);

beforeEach(() => {
  host = document.createElement('div');
  const row = (id: string, cells: string[]) =>
    `<tr><td data-element-id="${id}">1</td>${cells
      .map((one) => `<td class="cell" data-row-id="${id}" data-element-id="${one}">x</td>`)
      .join('')}</tr>`;
  host.innerHTML = `<table>${row('row_1', ['cell_who', 'cell_from'])}${row('row_2', ['cell_other'])}</table>`;
  document.body.append(host);
});
afterEach(() => host.remove());

test('a finding of a cell marks the cell and its row', () => {
  markRows(host, { findings: [unquoted, late], comments: {} });

  expect(cell('cell_from')?.dataset['found']).toBe('ERROR');
  expect(cell('cell_from')?.title).toBe('没有加引号');
  expect(cell('cell_who')?.dataset['found']).toBeUndefined();
  const rows = [...host.querySelectorAll('tr')].map((one) => one.className);
  expect(rows).toEqual(['has-error', 'has-warning']);
});

test('what is mended is marked no more', () => {
  markRows(host, { findings: [unquoted], comments: {} });
  markRows(host, { findings: [], comments: { row_1: 1 } });

  expect(cell('cell_from')?.dataset['found']).toBeUndefined();
  expect(cell('cell_from')?.title).toBe('');
  expect(host.querySelector('tr')?.className).toBe('has-comment');
});

test('a cell that the table writes anew keeps its mark', () => {
  markRows(host, { findings: [unquoted], comments: {} });
  const chosen = cell('cell_from');
  if (chosen) chosen.className = 'cell focussed';

  expect(chosen?.dataset['found']).toBe('ERROR');
});

test('a click on the finding goes to the cell', () => {
  const clicked = vi.fn();
  cell('cell_from')?.addEventListener('click', clicked);

  revealRow(host, 'cell_from');

  expect(clicked).toHaveBeenCalledOnce();
});

test.each([
  ['dmn:LiteralExpression', '2022-06-28', '"2022-06-28"'],
  ['dmn:LiteralExpression', ' 1,4,7 ', '"1,4,7"'],
  ['dmn:LiteralExpression', '“DAY”', '"DAY"'],
  ['dmn:UnaryTests', 'OVERSEAS, “TRACED_LATE”', '"OVERSEAS","TRACED_LATE"'],
])('one click puts %s %s in quotes', ($type, text, mended) => {
  const editCell = vi.fn();
  const businessObject = { $type, text };
  const parts: Record<string, unknown> = {
    elementRegistry: { get: (id: string) => (id === 'cell_from' ? { businessObject } : undefined) },
    modeling: { editCell },
  };
  const viewer = { get: (name: string) => parts[name] } as unknown as TableViewer;

  mendOf(viewer, unquoted)?.();

  expect(editCell).toHaveBeenCalledExactlyOnceWith(businessObject, mended);
  expect(mendOf(viewer, { ...unquoted, code: 'dmn.cellUnreadable' })).toBeUndefined();
  expect(mendOf(viewer, { ...unquoted, element: 'gone' })).toBeUndefined();
});
