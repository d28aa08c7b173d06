import { describe, expect, it } from 'vitest';
import { fit, flow, middle, shortName } from './honeycomb';

describe('honeycomb', () => {
  it('holds every cell within the room, as large as they can be', () => {
    for (const [width, height] of [
      [900, 420],
      [1300, 500],
      [340, 900],
    ] as const) {
      const comb = fit(160, width, height);
      for (let i = 0; i < 160; i++) {
        const { x, y } = middle(comb, i);
        expect(x + comb.radius * 0.87).toBeLessThanOrEqual(width);
        expect(y + comb.radius).toBeLessThanOrEqual(height);
        expect(x - comb.radius * 0.87).toBeGreaterThanOrEqual(-0.5);
      }
      const larger = flow(160, width, comb.radius + 0.5);
      expect(larger.height > height || comb.radius === 60).toBe(true);
    }
  });

  it('puts no two cells over each other', () => {
    const comb = fit(40, 600, 300);
    const places = Array.from({ length: 40 }, (_, i) => middle(comb, i));
    for (const [i, one] of places.entries()) {
      for (const other of places.slice(i + 1)) {
        const distance = Math.hypot(one.x - other.x, one.y - other.y);
        expect(distance).toBeGreaterThan(comb.radius * 1.7);
      }
    }
  });

  it('names a grid shortly', () => {
    expect(shortName('五金城社区第1微网格', 3)).toBe('五金城1');
    expect(shortName('待认领', 3)).toBe('待认领');
    expect(shortName('东城街道', 2)).toBe('东城');
  });
});
