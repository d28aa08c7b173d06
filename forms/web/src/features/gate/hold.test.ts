import { describe, expect, it } from 'vitest';
import type { Entry } from '../../shared/offline/outbox';
import type { Duty, Held } from './gate.api';
import { clock, everybody, passed, withThoseWhoMayGo } from './hold';

const at = (time: string) => `2021-12-11T${time}+08:00`;
const ms = (time: string) => Date.parse(at(time));

const held = (more: Partial<Held>): Held => ({
  caseId: 'c1',
  name: '甲',
  since: at('21:00:00'),
  limit: at('23:00:00'),
  needs: [],
  tasks: [],
  ...more,
});

const duty = (asOf: string, ...all: Held[]): Duty => ({
  asOf: at(asOf),
  longestSeconds: 7200,
  held: all,
  officer: null,
  commandRoom: null,
});

const opening = (more: Partial<Entry> = {}) =>
  ({
    id: 'e1',
    call: 'open-case',
    taskId: 'gate-1',
    state: 'waiting',
    person: '乙',
    data: { metAt: at('20:30:00'), needs: ['WARMTH'] },
    ...more,
  }) as Entry;

describe('a clock', () => {
  it('counts to the second and is over at the limit itself', () => {
    const left = (now: string) => clock(ms('23:00:00') - ms(now));
    expect(left('21:00:00')).toBe('2:00:00');
    expect(left('22:59:59')).toBe('0:00:01');
    expect(left('23:00:00')).toBeUndefined();
    expect(left('23:01:00')).toBeUndefined();
  });

  it('is read out at a few marks, once each', () => {
    const limit = at('23:00:00');
    expect(passed(limit, ms('22:44:59'), ms('22:45:00'))).toBe(15);
    expect(passed(limit, ms('22:45:00'), ms('22:45:01'))).toBeUndefined();
    expect(passed(limit, ms('22:59:59'), ms('23:00:00'))).toBe(0);
    expect(passed(limit, ms('23:00:00'), ms('23:30:00'))).toBeUndefined();
    expect(passed(limit, ms('21:00:00'), ms('22:56:00')), 'a page that slept').toBe(4);
  });
});

describe('who waits', () => {
  it('is also who was registered without a connection, as long as the server says', () => {
    const all = everybody(duty('21:10:00', held({})), [opening()]);
    expect(all.map(({ name, unsent }) => [name, unsent])).toEqual([
      ['乙', true],
      ['甲', false],
    ]);
    expect(Date.parse(all[0]?.limit ?? '')).toBe(ms('22:30:00'));
    expect(all[0]?.needs).toEqual([{ need: 'WARMTH', askedAt: at('20:30:00'), metAt: null }]);
  });

  it('is nobody who was seen to go, though the server may not know yet', () => {
    const left = { call: 'gate-left', about: 'c1', state: 'waiting' } as Entry;
    const both = duty('21:10:00', held({}), held({ caseId: 'c2' }));
    expect(everybody(both, [left]).map(({ caseId }) => caseId)).toEqual(['c2']);
  });

  it('has no known limit on a device that never read how long anybody may be held', () => {
    expect(everybody(undefined, [opening()])[0]?.limit).toBeUndefined();
  });

  it('is not who was refused, nor an answer to a task', () => {
    const entries = [opening({ state: 'refused' }), opening({ call: 'complete' })];
    expect(everybody(duty('21:10:00'), entries)).toEqual([]);
  });

  it('is shown for a while as one who may go when the limit has come, and not when let go before', () => {
    const before = duty('22:50:00', held({}), held({ caseId: 'c2', limit: at('23:30:00') }));
    const names = (asOf: string) =>
      withThoseWhoMayGo(duty(asOf), before).held.map(({ caseId }) => caseId);
    expect(names('22:59:59')).toEqual([]);
    expect(names('23:00:00')).toEqual(['c1']);
    expect(names('23:14:59')).toEqual(['c1']);
    expect(names('23:15:00')).toEqual([]);
  });
});
