import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isLive, onLive } from './live';
import { TestSource } from './test-source';

let stop: () => void = () => undefined;
let heard: string[];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', TestSource);
  TestSource.opened = [];
  heard = [];
  const stops = (['notices', 'tasks'] as const).map((kind) => onLive(kind, () => heard.push(kind)));
  stop = () => stops.forEach((end) => end());
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('hears each kind through one stream', () => {
  TestSource.last.accept();
  TestSource.last.say('tasks');
  TestSource.last.say('notices');
  expect(heard).toEqual(['tasks', 'notices']);
  expect(TestSource.opened).toHaveLength(1);
  expect(isLive()).toBe(true);
});

it('goes on with a stream that the browser mends', () => {
  TestSource.last.accept();
  TestSource.last.breakOff();
  expect(isLive()).toBe(false);
  TestSource.last.accept();
  expect(isLive()).toBe(true);
  expect(TestSource.opened).toHaveLength(1);
});

it('opens another where the server has gone silent', () => {
  TestSource.last.accept();
  for (let i = 0; i < 6; i++) {
    vi.advanceTimersByTime(15_000);
    TestSource.last.say('beat');
  }
  expect(TestSource.opened).toHaveLength(1);
  vi.advanceTimersByTime(60_000);
  expect(TestSource.opened).toHaveLength(2);
  expect(TestSource.opened[0]?.readyState).toBe(TestSource.CLOSED);
});

it('leaves a server alone that refuses, longer each time', () => {
  TestSource.last.refuse();
  expect(isLive()).toBe(false);
  vi.advanceTimersByTime(55_000);
  expect(TestSource.opened).toHaveLength(1);
  vi.advanceTimersByTime(10_000);
  expect(TestSource.opened).toHaveLength(2);
  TestSource.last.refuse();
  vi.advanceTimersByTime(115_000);
  expect(TestSource.opened).toHaveLength(2);
  vi.advanceTimersByTime(10_000);
  expect(TestSource.opened).toHaveLength(3);
});

it('closes where nobody looks any more, and opens with the next touch', () => {
  TestSource.last.accept();
  for (let i = 0; i < 130; i++) {
    vi.advanceTimersByTime(15_000);
    TestSource.last.say('beat');
  }
  expect(TestSource.last.readyState).toBe(TestSource.CLOSED);
  expect(TestSource.opened).toHaveLength(1);
  window.dispatchEvent(new Event('pointerdown'));
  expect(TestSource.opened).toHaveLength(2);
});

it('closes with its last listener', () => {
  TestSource.last.accept();
  stop();
  expect(TestSource.last.readyState).toBe(TestSource.CLOSED);
  vi.advanceTimersByTime(120_000);
  expect(TestSource.opened).toHaveLength(1);
});
