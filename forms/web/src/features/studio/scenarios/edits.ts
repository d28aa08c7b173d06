import type { Cells, Example, Side, Table, Value } from './table';

const without = (cells: Cells, column: string): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([name]) => name !== column));

const withCell = (cells: Cells, column: string, value: Value | undefined): Cells =>
  value === undefined ? without(cells, column) : { ...cells, [column]: value };

function change(table: Table, at: number, to: (example: Example) => Example): Table {
  const examples = table.examples.map((one, i) => (i === at ? to(one) : one));
  return { ...table, examples };
}

export const rename = (table: Table, at: number, name: string) =>
  change(table, at, (one) => ({ ...one, name }));

export const setWhen = (table: Table, at: number, when: string | undefined) =>
  change(table, at, ({ name, given, then }) => ({
    name,
    given,
    ...(when !== undefined && { when }),
    then,
  }));

export const setGiven = (table: Table, at: number, column: string, value: Value | undefined) =>
  change(table, at, (one) => ({ ...one, given: withCell(one.given, column, value) }));

/** A cell of an expected row; the first one comes to be where no row was expected. */
export const setThen = (
  table: Table,
  at: number,
  row: number,
  column: string,
  value: Value | undefined,
) =>
  change(table, at, (one) => {
    const rows = one.then.length > row ? one.then : [...one.then, {}];
    return {
      ...one,
      then: rows.map((cells, i) => (i === row ? withCell(cells, column, value) : cells)),
    };
  });

/** One more row should answer. */
export const expectRow = (table: Table, at: number) =>
  change(table, at, (one) => ({ ...one, then: [...one.then, {}] }));

export const dropRow = (table: Table, at: number, row: number) =>
  change(table, at, (one) => ({ ...one, then: one.then.filter((_, i) => i !== row) }));

/** A further example, like the last one, to be changed. */
export function addExample(table: Table, name: string): Table {
  const last = table.examples.at(-1);
  const like = last ?? { given: {}, then: [{}] };
  return { ...table, examples: [...table.examples, { ...like, name }] };
}

export const removeExample = (table: Table, at: number): Table => ({
  ...table,
  examples: table.examples.filter((_, i) => i !== at),
});

export function addColumn(table: Table, side: Side, name: string): Table {
  const column = name.trim();
  if (!column || table[side].includes(column)) return table;
  return { ...table, [side]: [...table[side], column] };
}

/** Takes a column out of all examples. */
export function removeColumn(table: Table, side: Side, column: string): Table {
  return {
    ...table,
    [side]: table[side].filter((one) => one !== column),
    examples: table.examples.map((one) =>
      side === 'given'
        ? { ...one, given: without(one.given, column) }
        : { ...one, then: one.then.map((cells) => without(cells, column)) },
    ),
  };
}
