import { describe, expect, it } from 'vitest';
import type { Migration, MigrationState } from './migration.api';
import { isMoving, progressOf, stepsOf } from './progress';

const at = (state: MigrationState, counts: Partial<Migration['counts']>): Migration => ({
  id: 'm1',
  key: 'case-path',
  from: 1,
  to: 2,
  mapping: null,
  note: '',
  state,
  targetInForce: true,
  counts: { waiting: 0, moved: 0, stayed: 0, ended: 0, reversed: 0, ...counts },
  total: 10,
  proposedBy: 'a',
  proposedAt: '',
  decidedBy: null,
  decidedAt: null,
  decisionNote: null,
  reversalNote: null,
  changedAt: '',
});

describe('progress of a migration', () => {
  it('counts who is through, and on the way back who is back', () => {
    expect(progressOf(at('MOVING', { waiting: 4, moved: 5, stayed: 1 }))).toEqual({
      done: 6,
      total: 10,
    });
    expect(progressOf(at('REVERSING', { moved: 3, reversed: 4, stayed: 3 }))).toEqual({
      done: 4,
      total: 7,
    });
  });

  it('offers only steps that fit the state, and nothing while it looks by itself', () => {
    expect(stepsOf('CANARY_DONE')).toEqual(['continue', 'reverse']);
    expect(stepsOf('PAUSED')).toEqual(['resume', 'reverse']);
    expect(stepsOf('DONE')).toEqual(['reverse']);
    for (const state of ['PROPOSED', 'REJECTED', 'CANARY', 'REVERSING', 'REVERSED'] as const)
      expect(stepsOf(state)).toEqual([]);
    expect(isMoving('MOVING')).toBe(true);
    expect(isMoving('PAUSED')).toBe(false);
  });
});
