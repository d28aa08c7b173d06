import { describe, expect, it } from 'vitest';
import { addTexts, setLang } from '../../../shared/i18n';
import { studioRunningEn } from '../../../shared/i18n/studio-running.en';
import { studioRunningZh } from '../../../shared/i18n/studio-running.zh';
import { fullestOf, heatOf, heatWords, lengthWords } from './heat';
import type { RunningElement } from './running.api';

addTexts({ zh: studioRunningZh, en: studioRunningEn });

const element = (cases: number, overdue = 0): RunningElement => ({
  element: 'userTask_call',
  name: '打电话',
  kind: 'call',
  cases,
  overdue,
  ended: 0,
  medianSeconds: null,
  p95Seconds: null,
  versions: [],
});

describe('heat of an element', () => {
  it('tells overdue before crowded, and nothing where nobody stands', () => {
    const fullest = fullestOf([element(10), element(4)]);
    expect(heatOf(element(1, 1), fullest)).toBe('LATE');
    expect(heatOf(element(5), fullest)).toBe('BUSY');
    expect(heatOf(element(4), fullest)).toBe('SOME');
    expect(heatOf(element(0), fullest)).toBeUndefined();
    expect(heatOf(element(1), 1)).toBe('SOME');
  });

  it('is said in words, not only in colour', () => {
    setLang('en');
    expect(heatWords(element(12, 3), 'LATE')).toBe('12 · 3 overdue');
    expect(heatWords(element(12), 'BUSY')).toBe('12 · Crowded');
    setLang('zh');
    expect(heatWords(element(12, 3), 'LATE')).toBe('12 例 · 超时 3');
  });

  it('gives lengths in their largest unit', () => {
    setLang('en');
    expect(lengthWords(null)).toBe('–');
    expect(lengthWords(600)).toBe('10 min');
    expect(lengthWords(5400)).toBe('1.5 h');
    expect(lengthWords(3 * 86400)).toBe('3 d');
    setLang('zh');
  });
});
