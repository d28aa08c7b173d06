import { afterEach, describe, expect, it } from 'vitest';
import { boardEn } from './board.en';
import { boardZh } from './board.zh';
import { en } from './common.en';
import { zh } from './common.zh';
import { dailyEn } from './daily.en';
import { dailyZh } from './daily.zh';
import { cutOffEn } from './cut-off.en';
import { cutOffZh } from './cut-off.zh';
import { deskEn } from './desk.en';
import { deskZh } from './desk.zh';
import { addTexts, inLanguage, lang, onLangChange, setLang, t, word } from './index';
import { doctorEn } from './doctor.en';
import { doctorZh } from './doctor.zh';
import { forecastEn } from './forecast.en';
import { forecastZh } from './forecast.zh';
import { gateEn } from './gate.en';
import { gateZh } from './gate.zh';
import { handOverEn } from './hand-over.en';
import { handOverZh } from './hand-over.zh';
import { ownEn } from './own.en';
import { ownZh } from './own.zh';
import { releaseWaveEn } from './release-wave.en';
import { releaseWaveZh } from './release-wave.zh';
import { roundsEn } from './rounds.en';
import { roundsZh } from './rounds.zh';
import { steeringEn } from './steering.en';
import { steeringZh } from './steering.zh';
import { studioMigrationEn } from './studio-migration.en';
import { studioMigrationZh } from './studio-migration.zh';
import { studioMomentEn } from './studio-moment.en';
import { studioMomentZh } from './studio-moment.zh';
import { studioReplayEn } from './studio-replay.en';
import { studioReplayZh } from './studio-replay.zh';
import { studioRunningEn } from './studio-running.en';
import { studioRunningZh } from './studio-running.zh';
import { studioEn } from './studio.en';
import { studioZh } from './studio.zh';
import { argumentsOf } from './test-arguments';
import { workEn } from './work.en';
import { workZh } from './work.zh';

afterEach(() => setLang('zh'));

describe('texts', () => {
  const pairs: [string, Record<string, string>, Record<string, string>][] = [
    ['board', boardZh, boardEn],
    ['common', zh, en],
    ['daily', dailyZh, dailyEn],
    ['cut-off', cutOffZh, cutOffEn],
    ['desk', deskZh, deskEn],
    ['doctor', doctorZh, doctorEn],
    ['forecast', forecastZh, forecastEn],
    ['gate', gateZh, gateEn],
    ['hand-over', handOverZh, handOverEn],
    ['own', ownZh, ownEn],
    ['release-wave', releaseWaveZh, releaseWaveEn],
    ['rounds', roundsZh, roundsEn],
    ['steering', steeringZh, steeringEn],
    ['studio', studioZh, studioEn],
    ['studio-migration', studioMigrationZh, studioMigrationEn],
    ['studio-moment', studioMomentZh, studioMomentEn],
    ['studio-replay', studioReplayZh, studioReplayEn],
    ['studio-running', studioRunningZh, studioRunningEn],
    ['work', workZh, workEn],
  ];

  it.each(pairs)('%s: both languages have the same keys', (_, chinese, english) => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  });

  it.each(pairs)('%s: no text is empty and both have the same arguments', (_, chinese, english) => {
    for (const key of Object.keys(chinese)) {
      expect(chinese[key]?.trim(), key).not.toBe('');
      expect(english[key]?.trim(), key).not.toBe('');
      expect(argumentsOf(english[key]), key).toEqual(argumentsOf(chinese[key]));
    }
  });

  it.each(pairs)('%s: the English has no Chinese left in it', (name, _, english) => {
    const allowed = new Set(['lang.other']);
    for (const [key, text] of Object.entries(english)) {
      if (!allowed.has(key)) expect(text, `${name} ${key}`).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('are all looked at: no file of texts is left out', () => {
    const files = import.meta.glob<Record<string, Record<string, string>>>('./*.zh.ts', {
      eager: true,
    });
    const known = new Set(pairs.flatMap(([, chinese]) => Object.keys(chinese)));
    for (const [file, texts] of Object.entries(files)) {
      const keys = Object.values(texts).flatMap((one) => Object.keys(one));
      expect(keys, file).not.toEqual([]);
      expect(
        keys.filter((key) => !known.has(key)),
        file,
      ).toEqual([]);
    }
  });
});

describe('switching', () => {
  it('is Chinese until switched, marks the document and tells the page', () => {
    let told = 0;
    const stop = onLangChange(() => told++);
    expect(lang()).toBe('zh');
    setLang('en');
    stop();
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('sixfold.lang')).toBe('en');
    expect(told).toBe(1);
  });

  it('reads what the server sends in both languages', () => {
    const both = { zh: '逾期', en: 'Overdue' };
    expect(inLanguage(both)).toBe('逾期');
    setLang('en');
    expect(inLanguage(both)).toBe('Overdue');
    expect(inLanguage({ zh: '逾期' })).toBe('逾期');
    expect(inLanguage('as it is')).toBe('as it is');
    expect(inLanguage(undefined)).toBe('');
  });

  it('reads added texts and leaves unknown codes as they are', () => {
    addTexts({ zh: deskZh, en: deskEn });
    expect(t('desk.name')).toBe('六对一指挥室');
    expect(word('role', 'NO_SUCH_ROLE')).toBe('NO_SUCH_ROLE');
  });
});
