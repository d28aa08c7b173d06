import { describe, expect, it } from 'vitest';
import type { Report } from './round.api';
import { feverLine, points, temperatureOf } from './trend';

const report = (temperature: number | null) => ({ temperature }) as Report;

describe('three days of temperatures', () => {
  it('are points from left to right, higher when hotter, a gap where nobody was reached', () => {
    const drawn = points([report(36.5), report(null), report(38.5)], 100, 40);
    expect(drawn.map(({ x }) => x)).toEqual([25, 75]);
    expect(drawn.map(({ hot }) => hot)).toEqual([false, true]);
    expect(drawn[1]?.y).toBeLessThan(feverLine(40));
    expect(drawn[0]?.y).toBeGreaterThan(feverLine(40));
  });

  it('stay within the picture', () => {
    expect(points([report(34), report(43)], 10, 40).map(({ y }) => y)).toEqual([40, 0]);
  });
});

describe('a typed temperature', () => {
  it.each([
    ['36.5', 36.5],
    ['365', 36.5],
    ['37', 37],
    ['３６。５', 36.5],
    ['38,2', 38.2],
  ])('%s is %f', (typed, number) => expect(temperatureOf(typed)).toBe(number));

  it.each(['', '3', '3655', '33.9', '43.1', '440', 'abc'])('%s is none', (typed) =>
    expect(temperatureOf(typed)).toBeUndefined(),
  );
});
