import { describe, expect, it } from 'vitest';
import type { Entry } from '../../shared/offline/outbox';
import type { Patient } from './round.api';
import { byTube, sampleOf, tubeOf, usedTubes } from './tubes';

const patient = (name: string, ...tubes: [string, string | null][]) =>
  ({
    name,
    tubes: tubes.map(([tube, dueAt]) => ({ tube, sampledAt: '2021-12-11T09:00:00+08:00', dueAt })),
  }) as Patient;

const entry = (tube: string, state: Entry['state']) =>
  ({ kind: 'take-sample', state, data: { tube, secondTube: `${tube}-2` } }) as unknown as Entry;

describe('tubes', () => {
  it('of a pool are one line with all its people, the longest due first', () => {
    const found = byTube([
      patient('甲', ['B', '2021-12-11T21:00:00+08:00']),
      patient('乙', ['A', '2021-12-11T20:00:00+08:00'], ['C', null]),
      patient('丙', ['B', '2021-12-11T21:00:00+08:00']),
    ]);
    expect(found.map(({ tube }) => tube)).toEqual(['A', 'B', 'C']);
    expect(found[1]?.people).toEqual(['甲', '丙']);
  });

  it('are read as scanners and thumbs write them', () => {
    expect(tubeOf(' YK １２３\n')).toBe('YK123');
  });

  it('are known as used from the laboratory’s debts and from what waits to be sent', () => {
    const used = usedTubes(
      [patient('甲', ['A', null])],
      [entry('B', 'waiting'), entry('C', 'refused')],
    );
    expect([...used]).toEqual(['A', 'B', 'B-2']);
  });

  it('say how many share them, when each sample was taken, and the second one where there is one', () => {
    const one = { taskId: 't', person: '甲', at: 'now', second: '' };
    expect(sampleOf('A', 1, 'NASAL', one)).toMatchObject({ poolOf: 1, sampledAt: 'now' });
    expect(sampleOf('A', 1, 'NASAL', one)).not.toHaveProperty('secondTube');
    expect(sampleOf('A', 10, 'THROAT', { ...one, second: 'B' })).toMatchObject({
      poolOf: 10,
      secondTube: 'B',
    });
  });
});
