import { describe, expect, it } from 'vitest';
import { dateOf } from './day';

describe('the day of an address', () => {
  it('is read from the address', () => {
    expect(dateOf('#/daily?date=2021-12-11')).toBe('2021-12-11');
  });

  it('is today where none or nonsense stands there', () => {
    expect(dateOf('#/daily')).toBeUndefined();
    expect(dateOf('#/daily?date=yesterday')).toBeUndefined();
    expect(dateOf('#/daily?date=2021-12-11x')).toBeUndefined();
  });
});
