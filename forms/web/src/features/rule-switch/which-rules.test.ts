import { describe, expect, it } from 'vitest';
import { addTexts } from '../../shared/i18n';
import { deskEn } from '../../shared/i18n/desk.en';
import { deskZh } from '../../shared/i18n/desk.zh';
import { whichRules } from './which-rules';

addTexts({ zh: deskZh, en: deskEn });

describe('whichRules', () => {
  it('names what comes and what lapses', () => {
    expect(whichRules({ comes: ['ZJ2022-03'], lapses: ['ZJ2021-01'] })).toBe(
      '生效: ZJ2022-03 · 失效: ZJ2021-01',
    );
    expect(whichRules({ comes: [], lapses: ['CN9'] })).toBe('生效: 无 · 失效: CN9');
  });

  it('says that a release changes the rules where no set comes or goes', () => {
    expect(whichRules({ comes: [], lapses: [] })).toContain('批准的发布');
  });
});
