import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareExamples } from './examples';

interface Written {
  name: string;
  given?: object;
  when?: string;
  then?: object;
}

const file = (...scenarios: Written[]) =>
  JSON.stringify({ scenarios: scenarios.map((one) => ({ given: {}, then: [], ...one })) });

const call = {
  name: '打电话',
  given: { entry: 'PHONE', urgent: true },
  when: '2022-07-02T09:00+08:00',
  then: { task: 'confirm-class', opened: '2022-07-02T09:20+08:00' },
};
const visit = { name: '上门', given: { entry: 'VISIT' }, then: { task: 'visit-person' } };

const changes = (before: string, after: string) =>
  compareExamples(before, after).map(({ name, change }) => [name, change]);

const cells = (before: string, after: string) =>
  compareExamples(before, after).flatMap(({ values }) =>
    values
      .filter(({ changed }) => changed)
      .map(({ side, column, row, change, before, after }) => [
        [side, column, row].join(' '),
        change,
        before,
        after,
      ]),
  );

test('one more, one less, and one that stayed', () => {
  expect(changes(file(call, visit), file(visit, { name: '新' }))).toEqual([
    ['打电话', 'REMOVED'],
    ['上门', 'SAME'],
    ['新', 'ADDED'],
  ]);
  expect(changes('', file(call))).toEqual([['打电话', 'ADDED']]);
  expect(changes(file(call), '')).toEqual([['打电话', 'REMOVED']]);
});

test('cells one by one, with what came, went and became another', () => {
  const after = {
    ...call,
    given: { entry: 'VISIT', callAgain: false },
    then: { task: 'confirm-class', opened: '2022-07-02T10:00+08:00' },
  };
  expect(changes(file(call), file(after))).toEqual([['打电话', 'CHANGED']]);
  expect(cells(file(call), file(after))).toEqual([
    ['given entry 0', 'CHANGED', 'PHONE', 'VISIT'],
    ['given callAgain 0', 'ADDED', '', 'false'],
    ['given urgent 0', 'REMOVED', 'true', ''],
    ['then opened 0', 'CHANGED', '2022-07-02 09:20', '2022-07-02 10:00'],
  ]);
});

test('one moment written in two ways is no change, one second is', () => {
  const at = (when: string) => file({ ...call, when });
  expect(cells(at('2022-07-02T09:00+08:00'), at('2022-07-02T01:00:00Z'))).toEqual([]);
  expect(cells(at('2022-07-02T09:00+08:00'), at('2022-07-02T09:00:01+08:00'))).toEqual([
    ['when  0', 'CHANGED', '2022-07-02 09:00', '2022-07-02 09:00:01'],
  ]);
});

test('a text is no number', () => {
  const days = (value: unknown) => file({ name: '天', given: { daysSince: value } });
  expect(cells(days(5), days('5'))).toEqual([['given daysSince 0', 'CHANGED', '5', '"5"']]);
});

test('a new name with the same content is a renamed example', () => {
  const [renamed, ...others] = compareExamples(file(call), file({ ...call, name: '先打电话' }));
  expect(others).toEqual([]);
  expect(renamed?.change).toBe('CHANGED');
  expect(cells(file(call), file({ ...call, name: '先打电话' }))).toEqual([
    ['name  0', 'CHANGED', '打电话', '先打电话'],
  ]);
});

test('two of one name are told apart by their order', () => {
  const twice = [visit, { ...visit, then: { task: 'confirm-class' } }] as const;
  expect(changes(file(...twice), file(...twice))).toEqual([
    ['上门', 'SAME'],
    ['上门', 'SAME'],
  ]);
});

test('another order says so', () => {
  expect(changes(file(call, visit), file(visit, call))).toEqual([
    ['上门', 'MOVED'],
    ['打电话', 'MOVED'],
  ]);
});

test('a row that comes ahead of others leaves them as they are', () => {
  const rows = (...then: object[]) => file({ name: '两件', then });
  const [notice, six] = [{ task: 'serve-notice' }, { task: 'fill-six' }];
  expect(cells(rows(notice), rows(six, notice))).toEqual([
    ['then task 1', 'ADDED', '', 'fill-six'],
  ]);
  expect(cells(rows(six, notice), rows(six))).toEqual([
    ['then task 2', 'REMOVED', 'serve-notice', ''],
  ]);
});

test('that no row is expected any more is said, too', () => {
  const then = (rows: object) => file({ name: '无', then: rows });
  expect(cells(then({ due: 'c+1h' }), then([]))).toEqual([
    ['none  0', 'ADDED', '', 'true'],
    ['then due 0', 'REMOVED', 'c+1h', ''],
  ]);
});

test('the examples of the path are the same as themselves', () => {
  const text = readFileSync(
    '../../processes/src/main/resources/case/6-release/case-release.scenarios',
    'utf8',
  );
  const compared = compareExamples(text, JSON.stringify(JSON.parse(text)));
  expect(compared.length).toBeGreaterThan(3);
  expect(compared.every(({ change }) => change === 'SAME')).toBe(true);
});
