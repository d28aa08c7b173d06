import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from './lint';
import { mendable, mendOf } from './mends';
import { service } from './services';
import { openBoard } from './test-board';
import { changed, keyOf, readList, rules, wordsAround, type Changed } from './test-models';

interface Mended extends Changed {
  /** Findings that a click mends, in this order. */
  mends: string[];
  /** Findings that stand after it. */
  left: string[];
}

const fixtures = readList<Mended>('mends.json');

describe('a mend with one click', () => {
  it.each(fixtures)('makes of a model what the server accepts: $name', async (fixture) => {
    const words = wordsAround(fixture);
    const { diagram, xml } = await openBoard(changed(fixture));
    const stack = service(diagram, 'commandStack');
    const found = () => lint(diagram.getDefinitions(), words, keyOf(fixture));
    const told = () => found().map((one) => `${one.severity} ${one.element} ${one.code}`);
    const untouched = await xml();
    const before = told();

    for (const wanted of fixture.mends) {
      const finding = found().find((one) => wanted.endsWith(`${one.element} ${one.code}`));
      const mend = finding && mendOf(diagram, finding, words);
      if (!mend) throw new Error(`${wanted} of ${before.join(', ')} cannot be mended`);
      mend();
    }

    expect([...told()].sort()).toEqual([...fixture.left].sort());
    const mended = await xml();
    // The server's test reads the same file.
    await expect(mended).toMatchFileSnapshot(resolve(rules, 'mended', `${fixture.name}.bpmn`));

    for (const each of fixture.mends) {
      expect(stack.canUndo(), each).toBe(true);
      stack.undo();
    }
    expect(stack.canUndo()).toBe(false);
    expect(await xml()).toBe(untouched);
    expect(told()).toEqual(before);

    for (const each of fixture.mends) {
      expect(stack.canRedo(), each).toBe(true);
      stack.redo();
    }
    expect(await xml()).toBe(mended);
  });

  it('is tried for every finding that has one', () => {
    const tried = fixtures.flatMap(({ mends }) => mends.map((one) => one.split(' ')[2]));

    expect([...new Set(tried)].sort()).toEqual([...mendable].sort());
  });
});
