import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { noticesChanged, watchUnread } from './pulse';

const fetched = vi.fn<typeof fetch>();
let stop: () => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  fetched.mockReset();
  fetched.mockImplementation(() =>
    Promise.resolve(new Response(JSON.stringify({ unread: 2, latest: 'n' }))),
  );
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

it('tells at once and every fifteen seconds', async () => {
  const told: number[] = [];
  stop = watchUnread((unread) => told.push(unread));
  await vi.advanceTimersByTimeAsync(30_000);
  expect(told).toEqual([2, 2, 2]);
});

it('asks again at once when something was read', async () => {
  stop = watchUnread(() => undefined);
  await vi.advanceTimersByTimeAsync(1);
  noticesChanged();
  await vi.advanceTimersByTimeAsync(1);
  expect(fetched).toHaveBeenCalledTimes(2);
});

it('rests where nobody has touched the page for half an hour, and wakes with a touch', async () => {
  stop = watchUnread(() => undefined);
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  const asked = fetched.mock.calls.length;
  expect(asked).toBeLessThanOrEqual(121);
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(fetched).toHaveBeenCalledTimes(asked);
  window.dispatchEvent(new Event('pointerdown'));
  await vi.advanceTimersByTimeAsync(1);
  expect(fetched).toHaveBeenCalledTimes(asked + 1);
});

it('survives a server that is away', async () => {
  fetched.mockRejectedValueOnce(new TypeError('failed'));
  const told: number[] = [];
  stop = watchUnread((unread) => told.push(unread));
  await vi.advanceTimersByTimeAsync(15_000);
  expect(told).toEqual([2]);
});
