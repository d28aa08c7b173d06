import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TestSource } from '../../shared/live/test-source';
import { onBoardNews, paced } from './stream';

let stop: () => void = () => undefined;
let heard = 0;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', TestSource);
  TestSource.opened = [];
  heard = 0;
  stop = onBoardNews(() => heard++);
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('hears all that happens through the stream of the board', () => {
  expect(TestSource.last.url).toBe('/api/board/stream');
  TestSource.last.accept();
  for (const kind of ['board', 'task', 'escalation', 'beat']) TestSource.last.say(kind);
  expect(heard).toBe(3);
});

it('leaves a broken connection to the browser, which says what it heard last', () => {
  TestSource.last.accept();
  TestSource.last.breakOff();
  vi.advanceTimersByTime(30_000);
  expect(TestSource.opened).toHaveLength(1);
});

it('opens another where the server refused or has gone silent', () => {
  TestSource.last.refuse();
  vi.advanceTimersByTime(36_000);
  expect(TestSource.opened).toHaveLength(2);
  TestSource.last.accept();
  vi.advanceTimersByTime(60_000);
  expect(TestSource.opened).toHaveLength(3);
});

it('stays open on a wall that nobody touches', () => {
  TestSource.last.accept();
  for (let minutes = 0; minutes < 120; minutes++) {
    vi.advanceTimersByTime(15_000);
    TestSource.last.say('beat');
  }
  expect(TestSource.opened).toHaveLength(1);
});

it('asks at once, and once more for all that came meanwhile', () => {
  let asked = 0;
  const pace = paced(() => asked++, 1000);
  pace.act();
  expect(asked).toBe(1);
  for (let i = 0; i < 20; i++) pace.act();
  expect(asked).toBe(1);
  vi.advanceTimersByTime(1000);
  expect(asked).toBe(2);
  vi.advanceTimersByTime(5000);
  expect(asked).toBe(2);
  pace.act();
  pace.stop();
  expect(asked).toBe(3);
});
