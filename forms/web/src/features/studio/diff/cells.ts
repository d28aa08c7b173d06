import { changeOf, type Change } from './change';

/** One row of a decision table, cell by cell. */
export interface Row {
  id: string;
  cells: string[];
  description: string;
}

export interface DecisionTable {
  hitPolicy: string;
  /** Ids and labels of inputs and outputs, in their order. */
  columns: { id: string; label: string; output: boolean }[];
  rows: Row[];
}

export interface ComparedCell {
  before: string;
  after: string;
  changed: boolean;
}

export interface ComparedRow {
  id: string;
  change: Change;
  cells: ComparedCell[];
  description: ComparedCell;
}

export interface ComparedTable {
  columns: { label: string; output: boolean; change: 'ADDED' | 'REMOVED' | 'SAME' }[];
  hitPolicy: ComparedCell;
  rows: ComparedRow[];
}

/** Reads the first decision table of a file; one without rows if there is none. */
export function readTable(xml: string): DecisionTable {
  const table = inner(
    new DOMParser().parseFromString(xml || '<none/>', 'application/xml'),
    'decisionTable',
  )[0];
  if (!table) return { hitPolicy: '', columns: [], rows: [] };
  const column = (element: Element, output: boolean) => ({
    id: element.getAttribute('id') ?? '',
    label: element.getAttribute('label') ?? element.getAttribute('name') ?? '',
    output,
  });
  return {
    hitPolicy: table.getAttribute('hitPolicy') ?? 'UNIQUE',
    columns: [
      ...inner(table, 'input').map((one) => column(one, false)),
      ...inner(table, 'output').map((one) => column(one, true)),
    ],
    rows: inner(table, 'rule').map((rule) => ({
      id: rule.getAttribute('id') ?? '',
      cells: [...inner(rule, 'inputEntry'), ...inner(rule, 'outputEntry')].map(textOf),
      description: inner(rule, 'description').map((one) => one.textContent?.trim() ?? '')[0] ?? '',
    })),
  };
}

function inner(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagName('*')].filter((one) => one.localName === name);
}

function textOf(entry: Element): string {
  return inner(entry, 'text').map((one) => one.textContent?.trim() ?? '')[0] ?? '';
}

/** Compares two tables: columns by their id, rows by theirs, cells one by one. */
export function compareTables(before: DecisionTable, after: DecisionTable): ComparedTable {
  const columns = [
    ...after.columns.map((column) => ({
      ...column,
      change: before.columns.some(({ id }) => id === column.id) ? 'SAME' : 'ADDED',
    })),
    ...before.columns
      .filter(({ id }) => !after.columns.some((column) => column.id === id))
      .map((column) => ({ ...column, change: 'REMOVED' })),
  ] as (DecisionTable['columns'][0] & { change: 'ADDED' | 'REMOVED' | 'SAME' })[];
  const at = (table: DecisionTable, row: Row | undefined, id: string) =>
    row?.cells[table.columns.findIndex((column) => column.id === id)] ?? '';
  const old = new Map(before.rows.map((row) => [row.id, row]));
  const kept = after.rows.filter(({ id }) => old.has(id)).map(({ id }) => id);
  const order = before.rows.map(({ id }) => id).filter((id) => kept.includes(id));

  const rowOf = (was: Row | undefined, is: Row | undefined): ComparedRow => {
    const cells = columns.map(({ id }) => cell(at(before, was, id), at(after, is, id)));
    const description = cell(was?.description ?? '', is?.description ?? '');
    const id = is?.id ?? was?.id ?? '';
    const moved = kept.indexOf(id) !== order.indexOf(id);
    const changed = [...cells, description].some((one) => one.changed);
    const change = changeOf(was, is, changed, moved);
    return { id, change, cells, description };
  };
  return {
    columns,
    hitPolicy: cell(before.hitPolicy, after.hitPolicy),
    rows: [
      ...after.rows.map((row) => rowOf(old.get(row.id), row)),
      ...before.rows
        .filter(({ id }) => !after.rows.some((row) => row.id === id))
        .map((row) => rowOf(row, undefined)),
    ],
  };
}

function cell(before: string, after: string): ComparedCell {
  return { before, after, changed: before !== after };
}
