import { describe, expect, it } from 'vitest';
import { addTexts } from '../../../shared/i18n';
import { cutOffEn } from '../../../shared/i18n/cut-off.en';
import { cutOffZh } from '../../../shared/i18n/cut-off.zh';
import { hourOf, toUtc } from './hours';

describe('hours of the night', () => {
  it('are shown in the wall time of the server', () => {
    addTexts({ zh: cutOffZh, en: cutOffEn });
    expect(hourOf('2021-12-11T20:00:00+08:00')).toBe('11日 20:00');
    expect(hourOf('2021-12-02T00:30:00+08:00')).toBe('2日 00:30');
  });

  it('are asked for in UTC', () => {
    expect(toUtc('2021-12-11T20:00:00+08:00')).toBe('2021-12-11T12:00:00Z');
  });
});
