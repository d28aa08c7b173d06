import { expect, it } from 'vitest';
import { clockTime } from './clock-time';

it("tells the time of day in the server's zone", () => {
  expect(clockTime('2021-12-11T20:00:00+08:00')).toBe('20:00');
  expect(clockTime('soon')).toBe('soon');
});
