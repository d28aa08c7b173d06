import { describe, expect, it } from 'vitest';
import { examplesOf, firstExample } from './begin';
import { isTimed, read } from './table';

const day = new Date('2022-07-02T05:00:00Z');

describe('the examples beside a file', () => {
  it('are called like the table or model that they try', () => {
    expect(examplesOf('choose-grid-colour.dmn')).toBe('choose-grid-colour.scenarios');
    expect(examplesOf('case-isolation.bpmn')).toBe('case-isolation.scenarios');
  });

  it('begin with the moment at which a case comes to a model', () => {
    const table = read(firstExample('case-isolation.bpmn', day));
    expect(isTimed(table)).toBe(true);
    expect(table.examples[0]?.when).toBe('2022-07-02T09:00+08:00');
    expect(table.then).toEqual(['task', 'due']);
  });

  it('begin without a moment where a table has none', () => {
    expect(isTimed(read(firstExample('choose-grid-colour.dmn', day)))).toBe(false);
  });
});
