import { expect, it } from 'vitest';
import { suffices, type ReleaseWave } from './wave';

const hour = { from: '', free: 0, vehicles: 1, seats: 9, setOut: 0, runs: 0, papers: 0 };
const wave: ReleaseWave = {
  leaving: 9,
  leavingAnyway: 0,
  ownMeans: 0,
  seats: 9,
  vehicles: 1,
  vehiclesFree: 1,
  seatsFree: 9,
  runs: 1,
  lastLeavesAt: '2022-07-06T00:00:00+08:00',
  withoutSeat: 0,
  hours: [{ ...hour, waiting: 0 }],
  destinations: [],
  papers: {},
  onList: 0,
};

it('says whether the vehicles suffice', () => {
  expect(suffices(wave)).toBe('AT_ONCE');
  expect(suffices({ ...wave, hours: [{ ...hour, waiting: 3 }, ...wave.hours] })).toBe('IN_TURNS');
  expect(suffices({ ...wave, withoutSeat: 1 })).toBe('NOT');
  expect(suffices({ ...wave, seats: 0, lastLeavesAt: null })).toBe('NOBODY');
});
