import { describe, expect, it } from 'vitest';
import { summaryOf } from './summary';
import type { Move, TriedCase } from './migration.api';

const move = (from: string | null, to: string | null, due = '', dueTo = due): Move => ({
  id: 'm',
  from,
  to,
  due: due || null,
  dueTo: dueTo || null,
});
const moved: TriedCase = {
  caseId: 'c1',
  moves: true,
  tasks: [
    move('a', 'a', '11:00'),
    move('a', 'b', '11:00', '13:00'),
    move('a', 'c', '', '13:00'),
    move('d', 'd'),
  ],
  timers: [move('t', 't', '10:00'), move(null, 'u', '', '12:00')],
  obstacles: [],
};
const stayed = (caseId: string, ...codes: string[]): TriedCase => ({
  caseId,
  moves: false,
  tasks: [],
  timers: [],
  obstacles: codes.map((code) => ({ code, element: code === 'busy' ? null : 'a' })),
});

describe('what a preview comes to', () => {
  it('counts who moves, who stays and why, each reason once a case', () => {
    const summary = summaryOf([moved, stayed('c2', 'gone', 'gone'), stayed('c3', 'gone', 'busy')]);
    expect([summary.moves, summary.stays]).toEqual([1, 2]);
    expect(summary.reasons).toEqual([
      { code: 'gone', element: 'a', n: 2 },
      { code: 'busy', element: null, n: 1 },
    ]);
  });

  it('tells tasks and timers that stay as they are from others', () => {
    const summary = summaryOf([moved, moved]);
    expect(summary.sameStep).toBe(4);
    expect(summary.steps).toEqual([
      { from: 'a', to: 'b', n: 2 },
      { from: 'a', to: 'c', n: 2 },
    ]);
    expect(summary.timersKept).toBe(2);
    expect(summary.timersNew).toEqual([{ from: '', to: 'u', n: 2 }]);
  });

  it('tells which tasks keep their deadline and which become due by another', () => {
    const summary = summaryOf([moved, moved]);
    expect(summary.deadlinesKept).toBe(2);
    expect(summary.deadlinesAnew).toEqual([
      { from: 'a', to: 'b', n: 2 },
      { from: 'a', to: 'c', n: 2 },
    ]);
  });
});
