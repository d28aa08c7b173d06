import { expect, test, vi } from 'vitest';
import { matchClock } from './clock';
import { serverNow } from './time';

const get = vi.hoisted(() => vi.fn());
vi.mock('../api/client', () => ({ get }));

const onTime = { due: '2021-12-11T20:00:00+08:00', timing: 'ON_TIME' } as const;

test('a clock found to stand still is asked with every task from then on', async () => {
  get.mockResolvedValue({ now: '2021-12-11T08:00:00+08:00' });
  await matchClock([onTime]);
  expect(get).toHaveBeenCalledTimes(1);

  get.mockResolvedValue({ now: '2021-12-11T08:05:00+08:00' });
  await matchClock([onTime]);
  expect(Math.abs(serverNow() - Date.parse('2021-12-11T08:05:00+08:00'))).toBeLessThan(10_000);
});
