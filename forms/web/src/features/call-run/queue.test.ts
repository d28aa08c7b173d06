import { describe, expect, it } from 'vitest';
import type { Call } from './calls.api';
import { queueOf } from './queue';

const now = Date.parse('2021-12-11T10:00:00+08:00');

function call(id: string, from: string): Call {
  return { task: { id }, callFrom: `2021-12-11T${from}:00+08:00` } as Call;
}

const ids = (calls: Call[]) => calls.map(({ task }) => task.id);

describe('the run of calls', () => {
  const calls = [call('a', '08:00'), call('b', '11:30'), call('c', '10:00'), call('d', '10:30')];

  it('holds who may be phoned now in the order of the deadlines, the others by their moment', () => {
    const queue = queueOf(calls, now, new Set(), []);
    expect(ids(queue.now)).toEqual(['a', 'c']);
    expect(ids(queue.later)).toEqual(['d', 'b']);
  });

  it('leaves out who was answered on this device, before the server has heard of it', () => {
    expect(ids(queueOf(calls, now, new Set(['a']), []).now)).toEqual(['c']);
  });

  it('puts who was skipped behind the others, the first skipped first', () => {
    const all = [...calls, call('e', '09:00')];
    expect(ids(queueOf(all, now, new Set(), ['c', 'a']).now)).toEqual(['e', 'c', 'a']);
  });
});
