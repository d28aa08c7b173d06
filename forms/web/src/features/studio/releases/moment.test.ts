import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addTexts, setLang } from '../../../shared/i18n';
import { studioMomentEn } from '../../../shared/i18n/studio-moment.en';
import { studioMomentZh } from '../../../shared/i18n/studio-moment.zh';
import { setServerNow } from '../../../shared/time/time';
import { nextMidnight, timeLeft, zoneName } from './moment';

beforeEach(() => {
  addTexts({ zh: studioMomentZh, en: studioMomentEn });
  vi.useFakeTimers({ now: Date.parse('2026-01-01T00:00:00Z') });
  setServerNow('2022-07-31T23:59:30+08:00');
});
afterEach(() => {
  setLang('zh');
  vi.useRealTimers();
});

it('offers the next midnight where the sub-district is', () => {
  expect(nextMidnight()).toBe('2022-08-01T00:00');
  expect(zoneName()).toBe('UTC+8');
  setServerNow('2022-08-01T00:00:00+08:00');
  expect(nextMidnight()).toBe('2022-08-02T00:00');
});

it('counts down in words, in its two largest units', () => {
  expect(timeLeft('2022-08-01T00:00:00+08:00')).toBe('不到一分钟');
  expect(timeLeft('2022-08-01T00:05:00+08:00')).toBe('5分钟');
  expect(timeLeft('2022-08-01T07:12:00+08:00')).toBe('7小时 12分钟');
  expect(timeLeft('2022-08-03T01:00:00+08:00')).toBe('2天 1小时');
  expect(timeLeft('2022-07-31T23:59:30+08:00')).toBeNull();
  setLang('en');
  expect(timeLeft('2022-08-03T01:00:00+08:00')).toBe('2 days 1 hour');
});
