import { describe, expect, it } from 'vitest';
import type { FileLine } from '../studio.api';
import { vocabularyOf } from '../bpmn/vocabulary';
import { escaped, foldersFor, isName, speaking } from './new-file';
import { newForm } from './new-form';
import { newModel } from './new-model';
import { newTable } from './new-table';

const asked = { name: 'ask-comfort', zh: '询问“感受” <1 & 2>', en: 'Ask "how" it is' };

function parsed(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}

describe('a new file', () => {
  it('holds what is called like it', () => {
    const known = vocabularyOf({
      'ask-comfort.bpmn': newModel(asked),
      'ask-comfort.dmn': newTable(asked),
      'ask-comfort.form': newForm(asked),
    });
    expect(known.processes).toEqual([{ value: 'ask-comfort', label: asked.zh }]);
    expect(known.decisions).toEqual([{ value: 'ask-comfort', label: asked.zh }]);
    expect(known.forms['ask-comfort']?.map(({ value }) => value)).toEqual(['DONE']);
  });

  it('keeps every letter of its names', () => {
    expect(parsed(newModel(asked)).documentElement.textContent).toContain(asked.en);
    expect(parsed(newTable(asked)).documentElement.textContent).toContain(asked.en);
    expect(JSON.parse(newForm(asked))).toHaveProperty('components.0.label', asked.zh);
    expect(escaped('a<b>&"c"')).toBe('a&lt;b&gt;&amp;&quot;c&quot;');
  });

  it('lies where others of its kind do', () => {
    const line = (kind: FileLine['kind'], folder: string) => ({ kind, folder }) as FileLine;
    const files = [
      line('FORM', 'forms/release'),
      line('FORM', 'forms/isolation'),
      line('BPMN', 'case/4-isolation'),
      line('SCENARIOS', 'case/0-path'),
      line('DMN', 'case/4-isolation'),
    ];
    expect(foldersFor('FORM', files)).toEqual(['forms/isolation', 'forms/release']);
    expect(foldersFor('BPMN', files)).toEqual(['case/0-path', 'case/4-isolation']);
  });

  it('is named as the server takes names', () => {
    expect(['ask-comfort', 'a', 'visit2'].every(isName)).toBe(true);
    expect(['', 'Ask', '2nd', 'ask_comfort', '询问', 'a.form'].some(isName)).toBe(false);
    expect(speaking('ask-comfort-2nd')).toBe('askComfort2nd');
  });
});
