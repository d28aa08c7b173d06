import { expect, test } from 'vitest';
import {
  addColumn,
  addExample,
  dropRow,
  expectRow,
  removeColumn,
  removeExample,
  setGiven,
  setThen,
  setWhen,
} from './edits';
import { localOf, momentOf, read, same, shown, valueOf, write } from './table';

const file = `{
  "scenarios": [
    {
      "name": "上午九点",
      "given": {
        "kind": "check-by-phone",
        "urgent": true
      },
      "when": "2022-07-02T09:00+08:00",
      "then": {
        "due": "2022-07-02T11:00+08:00"
      }
    },
    {
      "name": "没有这一行",
      "given": {
        "kind": "nothing"
      },
      "then": []
    }
  ]
}
`;

test('a file goes through the table unchanged', () => {
  expect(write(read(file))).toBe(file);
});

test('columns are those that any example names', () => {
  expect(read(file)).toMatchObject({ given: ['kind', 'urgent'], then: ['due'] });
});

test('an example is added like the last one and removed', () => {
  const more = addExample(read(file), '第三例');
  expect(more.examples[2]).toEqual({ name: '第三例', given: { kind: 'nothing' }, then: [] });
  expect(write(removeExample(more, 2))).toBe(file);
});

test('cells are set, and left out where they are emptied', () => {
  const set = setGiven(read(file), 1, 'urgent', false);
  expect(set.examples[1]?.given).toEqual({ kind: 'nothing', urgent: false });
  expect(setGiven(set, 1, 'urgent', undefined).examples[1]?.given).toEqual({ kind: 'nothing' });
  expect(setWhen(set, 0, undefined).examples[0]).not.toHaveProperty('when');
});

test('none, one or several rows may be expected', () => {
  const one = setThen(read(file), 1, 0, 'due', 'x');
  expect(one.examples[1]?.then).toEqual([{ due: 'x' }]);
  const two = setThen(expectRow(one, 1), 1, 1, 'due', 'y');
  expect(two.examples[1]?.then).toEqual([{ due: 'x' }, { due: 'y' }]);
  expect(write(dropRow(dropRow(two, 1, 1), 1, 0))).toBe(file);
});

test('a column is added once and taken out of all examples', () => {
  const wider = addColumn(addColumn(read(file), 'then', 'rule'), 'then', 'rule');
  expect(wider.then).toEqual(['due', 'rule']);
  const narrower = removeColumn(wider, 'given', 'kind');
  expect(narrower.given).toEqual(['urgent']);
  expect(narrower.examples[1]?.given).toEqual({});
});

test.each([
  ['true', true],
  ['24', 24],
  ['"24"', '24'],
  ['""', ''],
  ['D07-22', 'D07-22'],
  ['', undefined],
])('%s in a field is %s', (text, value) => {
  expect(valueOf(text)).toBe(value);
  expect(shown(value)).toBe(text);
});

test('moments are those of China, whatever the browser thinks', () => {
  expect(localOf('2022-07-02T09:00+08:00')).toBe('2022-07-02T09:00');
  expect(localOf('2022-07-02T01:00:00Z')).toBe('2022-07-02T09:00');
  expect(localOf('c+2h')).toBe('');
  expect(momentOf('2022-07-02T09:00')).toBe('2022-07-02T09:00+08:00');
  expect(same('2022-07-02T09:00+08:00', '2022-07-02T01:00:00Z')).toBe(true);
  expect(same('24', 24)).toBe(true);
  expect(same('G', 'M')).toBe(false);
});
