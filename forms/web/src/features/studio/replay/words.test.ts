import { afterEach, describe, expect, it } from 'vitest';
import { addTexts, setLang } from '../../../shared/i18n';
import { studioReplayEn } from '../../../shared/i18n/studio-replay.en';
import { studioReplayZh } from '../../../shared/i18n/studio-replay.zh';
import type { ChangedCase } from './replay.api';
import { both, daysOf, decidedWords, heldWords, kindsWords, signed, withinWords } from './words';

addTexts({ zh: studioReplayZh, en: studioReplayEn });
afterEach(() => setLang('zh'));

const same: ChangedCase = {
  no: 1,
  decided: [],
  missedBefore: 0,
  missedAfter: 0,
  heldMinutes: 0,
  running: false,
  added: [],
  dropped: [],
  assumed: 0,
  restrictions: [],
};

describe('what a replay found', () => {
  it('tells days of hours, and minutes of a person', () => {
    expect(daysOf(48)).toBe(2);
    expect(daysOf(36)).toBe(1.5);
    expect(heldWords({ ...same, heldMinutes: 2880 })).toBe('更久 2 天');
    expect(heldWords({ ...same, heldMinutes: -1440 })).toBe('更短 1 天');
    expect(heldWords(same)).toBe('–');
  });

  it('says of somebody who is held now that nothing gets longer', () => {
    expect(heldWords({ ...same, heldMinutes: 2880, running: true })).toContain('不延长');
    expect(heldWords({ ...same, heldMinutes: -2880, running: true })).not.toContain('不延长');
  });

  it('names ends by words and rules by their codes', () => {
    expect(decidedWords({ what: 'END', from: 'NOT_CONCERNED', to: 'OPEN' })).toBe(
      '结局：无关 → 未结束',
    );
    setLang('en');
    expect(decidedWords({ what: 'RULE', from: 'CN8/A/B', to: 'NONE' })).toBe(
      'Rule: CN8/A/B → no rule allows it',
    );
  });

  it('says within which restriction something becomes otherwise', () => {
    const none = { missedBefore: 1, missedAfter: 1, added: [], dropped: [] };
    const all = [
      { ...none, kind: 'HOME_ISOLATION', missedAfter: 0, dropped: ['take-sample', 'take-sample'] },
      { ...none, kind: 'HOME_MONITORING' },
      { ...none, kind: 'NONE', added: ['visit-person'] },
    ];
    expect(withinWords(all)).toEqual([
      '居家隔离：减少：采样 ×2；超时 1 → 0',
      '居家健康监测',
      '不在限制期内：增加：上门核实',
    ]);
    setLang('en');
    expect(withinWords(all)[1]).toBe('Home monitoring');
  });

  it('counts kinds that come more than once, and tells more from less', () => {
    expect(kindsWords(['take-sample', 'visit-person', 'take-sample'])).toBe('采样 ×2、上门核实');
    expect([signed(3), signed(0), signed(-2)]).toEqual(['+3', '0', '−2']);
    expect(both(3, 3)).toBe('3');
    expect(both(1, 2)).toBe('1 → 2');
  });
});
