import { describe, expect, it } from 'vitest';
import { lastDays } from './days';

describe('the last week', () => {
  it('has seven days, today among them', () => {
    expect(lastDays('2021-12-11')).toEqual({ from: '2021-12-05', to: '2021-12-11' });
  });

  it('goes over the ends of months and years', () => {
    expect(lastDays('2022-01-03').from).toBe('2021-12-28');
    expect(lastDays('2024-03-01').from).toBe('2024-02-24');
  });
});
