import { describe, expect, it } from 'vitest';
import type { Entry } from '../../shared/offline/outbox';
import type { Need } from './gate.api';
import { latest, withQueued } from './needs';

const tap = (met: boolean, at: string, about = 'c1') =>
  ({ about, data: { need: 'TOILET', met, at } }) as unknown as Entry;
const open: Need = { need: 'TOILET', askedAt: '1', metAt: null };

describe('a need', () => {
  it('stands as it will once the queue is sent', () => {
    expect(withQueued([], [tap(false, '1')], 'c1')).toEqual([open]);
    expect(withQueued([open], [tap(true, '2')], 'c1')).toEqual([{ ...open, metAt: '2' }]);
    const again = withQueued([open], [tap(true, '2'), tap(false, '3')], 'c1');
    expect(latest(again, 'TOILET')).toEqual({ need: 'TOILET', askedAt: '3', metAt: null });
  });

  it('that the server knows already is not there twice', () => {
    expect(withQueued([open], [tap(false, '2')], 'c1')).toEqual([open]);
    const met = { ...open, metAt: '2' };
    expect(withQueued([met], [tap(true, '3')], 'c1')).toEqual([met]);
  });

  it('of one is not another’s', () => {
    expect(withQueued([], [tap(false, '1', 'c2')], 'c1')).toEqual([]);
  });
});
