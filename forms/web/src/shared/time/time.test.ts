import { expect, it } from 'vitest';
import {
  clockWords,
  fromLocalInput,
  learnOffset,
  relativeWords,
  setServerNow,
  toLocalInput,
} from './time';

it('shows and reads the wall time of the server, whatever zone the device is in', () => {
  learnOffset('2021-12-11T08:00:00+08:00');
  expect(toLocalInput('2021-12-11T20:00:00+08:00')).toBe('2021-12-11T20:00');
  expect(toLocalInput('2021-12-11T12:00:00Z')).toBe('2021-12-11T20:00');
  expect(fromLocalInput('2021-12-11T20:00')).toBe('2021-12-11T20:00:00+08:00');
});

it('counts from the clock of the server', () => {
  setServerNow('2021-12-11T18:00:00+08:00');
  expect(clockWords('2021-12-11T20:00:00+08:00')).toBe('今天 20:00');
  expect(clockWords('2021-12-12T00:30:00+08:00')).toBe('明天 00:30');
  expect(clockWords('2021-12-10T20:00:00+08:00')).toBe('昨天 20:00');
  expect(clockWords('2022-01-02T09:00:00+08:00')).toBe('2022年1月2日 09:00');
  expect(relativeWords('2021-12-11T20:01:00+08:00')).toBe('2小时后');
  expect(relativeWords('2021-12-11T17:30:00+08:00')).toBe('30分钟前');
});
