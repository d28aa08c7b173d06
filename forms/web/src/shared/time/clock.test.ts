import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const get = vi.hoisted(() => vi.fn());
vi.mock('../api/client', () => ({ get }));

const onTime = { due: '2021-12-11T20:00:00+08:00', timing: 'ON_TIME' } as const;

/** A page that was just opened. */
async function page() {
  vi.resetModules();
  return { ...(await import('./clock')), ...(await import('./time')) };
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-01T09:00:00Z') });
  get.mockReset();
});
afterEach(() => void vi.useRealTimers());

describe('the clock', () => {
  it('is asked with every task once it was found to stand still', async () => {
    const { matchClock, serverNow } = await page();
    get.mockResolvedValue({ now: '2021-12-11T08:00:00+08:00' });
    await matchClock([onTime]);
    expect(get).toHaveBeenCalledTimes(1);

    get.mockResolvedValue({ now: '2021-12-11T08:05:00+08:00' });
    await matchClock([onTime]);
    expect(serverNow()).toBe(Date.parse('2021-12-11T08:05:00+08:00'));
  });

  it('is the server’s from signing in, in its zone, and moves when it is asked again', async () => {
    const { askClock, matchNow, nowLocalInput } = await page();
    matchNow('2021-12-11T23:59:00+08:00');
    expect(nowLocalInput()).toBe('2021-12-11T23:59');

    get.mockResolvedValue({ now: '2021-12-12T02:59:00+08:00' });
    await askClock();
    expect(nowLocalInput()).toBe('2021-12-12T02:59');
  });

  it('that stood still at signing in is asked with the first tasks, contradicted or not', async () => {
    const { matchClock, matchNow, serverNow } = await page();
    matchNow('2021-12-11T08:00:00+08:00');
    vi.advanceTimersByTime(60_000);
    get.mockResolvedValue({ now: '2021-12-11T08:00:00+08:00' });
    await matchClock([onTime]);
    expect(serverNow()).toBe(Date.parse('2021-12-11T08:00:00+08:00'));
  });

  it('of a device that goes wrong is put right once, and nobody is asked in vain', async () => {
    const { matchClock, matchNow, serverNow } = await page();
    const now = '2026-03-01T18:30:00+08:00';
    matchNow(now);
    get.mockRejectedValue(new Error('404'));
    const due = { due: '2026-03-01T20:00:00+08:00', timing: 'ON_TIME' } as const;
    await matchClock([due]);
    await matchClock([due]);
    expect(get).toHaveBeenCalledTimes(1);
    expect(serverNow()).toBe(Date.parse(now));
  });

  it('goes on as it went where nobody answers', async () => {
    const { askClock, matchNow, serverNow } = await page();
    matchNow('2021-12-11T08:00:00+08:00');
    get.mockRejectedValue(new Error('offline'));
    await askClock();
    expect(serverNow()).toBe(Date.parse('2021-12-11T08:00:00+08:00'));
  });
});
