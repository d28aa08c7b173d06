import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dmnChinese } from '../dmn/chinese';
import { chinese, translateWith } from './chinese';

function scripts(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return scripts(path);
    return /\.js$/.test(name) && !/umd/.test(name) ? [path] : [];
  });
}

/** Whatever the libraries hand to `translate`. */
function asked(folders: string[]): Set<string> {
  const found = new Set<string>();
  for (const file of folders.flatMap((folder) => scripts(`node_modules/${folder}`)))
    for (const [, text = ''] of readFileSync(file, 'utf8').matchAll(
      /translate\(\s*['"]((?:[^'"\\]|\\.)+)['"]/g,
    ))
      found.add(text.trim());
  return found;
}

describe('the Chinese of the editors', () => {
  it('has every text that bpmn-js translates', () => {
    const texts = asked(['bpmn-js/lib', 'diagram-js/lib/features', 'diagram-js-minimap/dist']);
    const example = ['HELLO {you}', '+ shift +', '+ x +'];
    expect(texts.size).toBeGreaterThan(40);
    expect([...texts].filter((text) => !(text in chinese) && !example.includes(text))).toEqual([]);
  });

  it('has every text that the decision table translates', () => {
    const texts = asked(['dmn-js-decision-table/lib', 'dmn-js-drd/lib']);
    const withNames = /\{.*\}/;
    expect(texts.size).toBeGreaterThan(100);
    expect([...texts].filter((text) => !(text in dmnChinese) && !withNames.test(text))).toEqual([]);
  });

  it('keeps what a text is about', () => {
    const say = translateWith(() => ({ 'Hit {policy}': '命中 {policy}' }));
    expect(say('Hit {policy}', { policy: 'FIRST' })).toBe('命中 FIRST');
    expect(say('unknown {x}', { x: '1' })).toBe('unknown 1');
  });
});
