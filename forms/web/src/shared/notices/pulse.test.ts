import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TestSource } from '../live/test-source';
import { noticesChanged, watchUnread } from './pulse';

const fetched = vi.fn<typeof fetch>();
let stop: () => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', TestSource);
  TestSource.opened = [];
  fetched.mockReset();
  fetched.mockImplementation(() =>
    Promise.resolve(new Response(JSON.stringify({ unread: 2, latest: 'n' }))),
  );
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('tells at once, and as soon as the server says that something is new', async () => {
  const told: number[] = [];
  stop = watchUnread((unread) => told.push(unread));
  await vi.advanceTimersByTimeAsync(1);
  TestSource.last.accept();
  TestSource.last.say('notices');
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toEqual([2, 2]);
});

it('asks now and then where the server refuses a stream, and rarely where it has one', async () => {
  stop = watchUnread(() => undefined);
  TestSource.last.refuse();
  await vi.advanceTimersByTimeAsync(55_000);
  expect(fetched).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(6_000);
  TestSource.last.accept();
  const before = fetched.mock.calls.length;
  for (let i = 0; i < 16; i++) {
    await vi.advanceTimersByTimeAsync(15_000);
    TestSource.last.say('beat');
  }
  expect(fetched).toHaveBeenCalledTimes(before);
});

it('misses nothing that comes while it asks', async () => {
  let answer: (response: Response) => void = () => undefined;
  fetched.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  const told: number[] = [];
  stop = watchUnread((unread) => told.push(unread));
  TestSource.last.say('notices');
  answer(new Response(JSON.stringify({ unread: 1 })));
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toEqual([1, 2]);
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
  TestSource.last.refuse();
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  const asked = fetched.mock.calls.length;
  expect(asked).toBeLessThanOrEqual(61);
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
  TestSource.last.refuse();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(told).toEqual([2]);
});
