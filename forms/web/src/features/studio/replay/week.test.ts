import { describe, expect, it } from 'vitest';
import { faultOf, lastWeek, wantedOf } from './week';

const today = '2021-12-11';

describe('the week to replay', () => {
  it('is by itself the last seven days that are over', () => {
    const week = lastWeek(today);

    expect(week).toEqual({ first: '2021-12-04', last: '2021-12-10', limit: '' });
    expect(wantedOf(week, today)).toEqual({
      from: '2021-12-04T00:00',
      to: '2021-12-11T00:00',
      limit: null,
    });
  });

  it('goes on to now where its last day is today, over the end of a month too', () => {
    expect(wantedOf({ first: '2021-12-11', last: today, limit: '200' }, today)).toEqual({
      from: '2021-12-11T00:00',
      to: null,
      limit: 200,
    });
    expect(wantedOf({ first: '2021-11-24', last: '2021-11-30', limit: '' }, today).to).toBe(
      '2021-12-01T00:00',
    );
  });

  it('neither ends before it begins nor reaches beyond today', () => {
    expect(faultOf({ first: '2021-12-09', last: '2021-12-08', limit: '' }, today)).toBe('order');
    expect(faultOf({ first: '2021-12-09', last: '2021-12-12', limit: '' }, today)).toBe('ahead');
    expect(faultOf({ first: today, last: today, limit: '' }, today)).toBeUndefined();
  });
});
