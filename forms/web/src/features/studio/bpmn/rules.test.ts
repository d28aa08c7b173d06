import { describe, expect, it } from 'vitest';
import { ownCodes } from '../check/finding-texts';
import { lint } from './lint';
import { openBoard } from './test-board';
import { changed, keyOf, readList, wordsAround, type Changed } from './test-models';

interface Fixture extends Changed {
  /** Why only the server finds it. */
  serverOnly?: string;
  findings: string[];
}

const fixtures = readList<Fixture>('changed-models.json');

describe('the rules find in the browser what they find on the server', () => {
  it.each(fixtures)('$name', async (fixture) => {
    const { diagram } = await openBoard(changed(fixture));

    const found = lint(diagram.getDefinitions(), wordsAround(fixture), keyOf(fixture));

    expect(found.map((one) => `${one.severity} ${one.element} ${one.code}`).sort()).toEqual(
      fixture.serverOnly ? [] : [...fixture.findings].sort(),
    );
    for (const { message, mend } of found)
      expect([message.zh, message.en, mend.zh, mend.en].join(' ')).not.toMatch(/\{\d\}|bpmn\./);
  });

  it('have a model for each of them', () => {
    const told = fixtures.flatMap(({ serverOnly, findings }) => (serverOnly ? [] : findings));

    expect(new Set(told.map((one) => one.split(' ')[2]))).toEqual(
      new Set([...ownCodes].filter((code) => !code.startsWith('form.'))),
    );
  });
});
