import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addTexts, setLang, t, type TextKey } from './index';
import { argumentsOf } from './test-arguments';

/** Arguments that count nothing: names, words, moments, measures, numbers that something bears. */
const bare = new Set(
  (
    'asOf asked at authority base by byState column d day detail documentNo element field fields file from ' +
    'fromOpen grid h heat highest how id kind kinds label last line lowest m met model name names ' +
    'need no outcome part person phone place prefix reason role row rule side signedBy target ' +
    'time title to toOpen tube value what when who why words zone'
  ).split(' '),
);

/** Ends in s and goes with one. */
const singular = new Set(
  'as becomes begins changes contradicts has helps is its keeps leaves needs passes shows stays this was'.split(
    ' ',
  ),
);

/** Ends otherwise and goes with many. */
const plural = new Set(
  'people children are were have need keep stay pass become begin help differ leave ones them they'.split(
    ' ',
  ),
);

/** Goes with any number. */
const either = / (of them|by themselves|in these hours|whom the new rules)\b/g;

const files = import.meta.glob<Record<string, Record<string, string>>>('./*.en.ts', {
  eager: true,
});
const english = Object.assign(
  {},
  ...Object.values(files).flatMap((file) => Object.values(file)),
) as Record<string, string>;

beforeEach(() => {
  addTexts({ zh: {}, en: english });
  setLang('en');
});
afterEach(() => setLang('zh'));

/** The text with one of everything that it counts. */
function ofOne(key: string): string {
  const args = argumentsOf(english[key]).map((name) => [name, bare.has(name) ? '…' : 1]);
  return t(key as TextKey, Object.fromEntries(args));
}

/** What is said of one as if it were many: words after the number, up to the end of the phrase. */
function manyOfOne(said: string): string[] {
  return [...said.replace(either, '').matchAll(/(?<![\w.])1((?: [\p{L}’-]+){1,5})/gu)].flatMap(
    ([, after = '']) =>
      after
        .trim()
        .split(' ')
        .filter(
          (word) => plural.has(word) || (/^\p{L}{2,}[^s’]s$/u.test(word) && !singular.has(word)),
        ),
  );
}

describe('English counts', () => {
  it('have a singular wherever something follows that has one', () => {
    const wrong = Object.keys(english).flatMap((key) => {
      const said = ofOne(key);
      return manyOfOne(said).map((word) => `${key}: “${said}” (${word})`);
    });
    expect(wrong).toEqual([]);
  });

  it('leave nothing of how they are written', () => {
    const left = Object.keys(english).filter((key) => /[{}#]/.test(ofOne(key)));
    expect(left).toEqual([]);
  });

  it('are told apart by the rule above', () => {
    expect(manyOfOne('1 tasks')).toEqual(['tasks']);
    expect(manyOfOne('At most 1 more people, please')).toEqual(['people']);
    expect(manyOfOne('1 of 1 cases done')).toEqual(['cases']);
    expect(manyOfOne('1 were not done')).toEqual(['were']);
    expect(manyOfOne('1 task keeps its deadline; all rows stay')).toEqual([]);
    expect(manyOfOne('11 tasks')).toEqual([]);
  });

  it('say one, none, many and parts of one', () => {
    expect(t('worklist.shown', { n: 1 })).toBe('1 task');
    expect(t('worklist.shown', { n: 0 })).toBe('0 tasks');
    expect(t('worklist.shown', { n: 21 })).toBe('21 tasks');
    expect(t('replay.heldMore' as TextKey, { days: '0.5' })).toBe('0.5 days longer');
    expect(t('worklist.shown', { n: '…' })).toBe('… tasks');
  });

  it('take a value as it is, whatever stands in it', () => {
    expect(t('migration.whyLine' as TextKey, { why: '{n} # $&', n: 1 })).toBe('{n} # $& (1 case)');
  });
});
