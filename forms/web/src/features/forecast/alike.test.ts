import { expect, test } from 'vitest';
import { alike } from './alike';
import type { Risk } from './forecast.api';

const risk = (taskId: string, changed: Partial<Risk> = {}): Risk => ({
  taskId,
  caseId: `case-of-${taskId}`,
  kind: 'verification.phone-check',
  grid: '33078400100101',
  role: 'GRID_MEMBER',
  due: '2021-12-11T20:00:00+08:00',
  likelihood: 0.83,
  ...changed,
});

test('tasks that look the same are one line with how many they are', () => {
  const lines = alike([
    risk('a'),
    risk('b', { likelihood: 0.8341 }),
    risk('c', { grid: '33078400100102' }),
    risk('d', { likelihood: 0.7 }),
    risk('e', { due: '2021-12-11T21:00:00+08:00' }),
    risk('f'),
  ]);
  expect(lines.map((line) => [line.first.taskId, line.count, line.likelihood])).toEqual([
    ['a', 3, 83],
    ['c', 1, 83],
    ['d', 1, 70],
    ['e', 1, 83],
  ]);
});
