import { describe, expect, it } from 'vitest';
import { isEmpty, isSame, ofHash, toHash, toQuery } from './filter';

describe('filter', () => {
  it('is the same after the way through an address', () => {
    const filter = { grid: '330784001007', role: 'DOCTOR', due: 'PT2H' };
    expect(ofHash(toHash(filter, true))).toEqual({ filter, wall: true });
    expect(ofHash(toHash(filter, false))).toEqual({ filter, wall: false });
  });

  it('takes nothing out of an address that it does not know', () => {
    expect(ofHash('#/board?name=someone&grid=')).toEqual({ filter: {}, wall: false });
    expect(ofHash('#/')).toEqual({ filter: {}, wall: false });
  });

  it('sends what is set, and a grid of its own as such', () => {
    expect(toQuery({ grid: 'g', own: true, stage: null })).toEqual({ grid: 'g', own: 'true' });
  });

  it('knows an empty one and an equal one', () => {
    expect(isEmpty({ grid: null })).toBe(true);
    expect(isSame({ grid: 'g' }, { grid: 'g', role: null })).toBe(true);
    expect(isSame({ grid: 'g' }, { grid: 'h' })).toBe(false);
  });
});
