import { describe, expect, it } from 'vitest';
import { draw, heading, length, row } from './way';
import type { Way, WayStep } from './way.api';

const step = (from: string, to: string | null): WayStep => ({
  taskId: from,
  kind: 'check-by-phone',
  role: 'GRID_MEMBER',
  who: '廖小芳',
  from,
  due: null,
  to,
  state: to ? 'COMPLETED' : 'OPEN',
  late: false,
});

const way: Way = {
  from: '2021-12-11T08:00:00+08:00',
  until: '2021-12-11T18:00:00+08:00',
  lanes: [
    {
      stage: 'VERIFICATION',
      from: '2021-12-11T08:00:00+08:00',
      to: '2021-12-11T13:00:00+08:00',
      steps: [
        step('2021-12-11T08:00:00+08:00', '2021-12-11T09:00:00+08:00'),
        step('2021-12-11T08:30:00+08:00', '2021-12-11T10:00:00+08:00'),
        step('2021-12-11T10:00:00+08:00', '2021-12-11T10:00:01+08:00'),
      ],
      waits: [{ from: '2021-12-11T10:00:01+08:00', to: '2021-12-11T13:00:00+08:00' }],
    },
    {
      stage: 'DECISION',
      from: '2021-12-11T13:00:00+08:00',
      to: null,
      steps: [step('2021-12-11T13:00:00+08:00', null)],
      waits: [],
    },
  ],
};

describe('the picture of a way', () => {
  const { lanes, height } = draw(way, 1000);

  it('puts time to the right', () => {
    expect(lanes[0]).toMatchObject({ x: 0, width: 500 });
    expect(lanes[0]?.bars[1]).toMatchObject({ x: 50, width: 150 });
    expect(lanes[1]?.bars[0]).toMatchObject({ x: 500, width: 500 });
    expect(lanes[0]?.gaps[0]?.width).toBeCloseTo(300, 0);
  });

  it('puts what overlaps under each other, and lanes below lanes', () => {
    const [first, second, third] = lanes[0]?.bars ?? [];
    expect(second?.y).toBe((first?.y ?? 0) + row);
    expect(third?.y).toBe(first?.y);
    expect(lanes[0]?.height).toBe(2 * row);
    expect(lanes[1]?.y).toBeGreaterThan((lanes[0]?.y ?? 0) + heading + 2 * row);
    expect(height).toBeGreaterThan(lanes[1]?.y ?? 0);
  });

  it('shows what took no time at all', () => {
    expect(lanes[0]?.bars[2]?.width).toBe(4);
    const still = { ...way, until: way.from };
    expect(draw(still, 300).lanes[0]?.bars.every((bar) => bar.x + bar.width <= 300)).toBe(true);
  });

  it('says how long in a unit that fits', () => {
    const from = '2021-12-11T08:00:00+08:00';
    expect(length(from, '2021-12-11T09:30:00+08:00')).toEqual({ unit: 'minutes', n: 90 });
    expect(length(from, '2021-12-11T18:15:00+08:00')).toEqual({ unit: 'hours', n: 10.3 });
    expect(length(from, '2021-12-21T08:00:00+08:00')).toEqual({ unit: 'days', n: 10 });
  });
});
