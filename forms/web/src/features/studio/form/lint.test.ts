import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pathFiles } from '../../../../mock/studio-files';
import type { Component, Schema } from '../../../shared/form/schema';
import { ownCodes } from '../check/finding-texts';
import { lintForm } from './lint';

interface Fixture {
  name: string;
  components: Component[];
  /** The form's id; its file is called sample. */
  form: string;
  findings: string[];
}

/** The server's test reads them too. */
const fixtures = JSON.parse(
  readFileSync('../../engine/src/test/resources/rules/forms.json', 'utf8'),
) as Fixture[];

describe('the rules of forms find on the page what they find on the server', () => {
  it.each(fixtures)('$name', ({ form, components, findings }) => {
    const found = lintForm({ id: form, components }, 'sample');

    expect(found.map((one) => `${one.severity} ${one.element} ${one.code}`).sort()).toEqual(
      [...findings].sort(),
    );
    for (const { message, mend } of found)
      expect([message.zh, message.en, mend.zh, mend.en].join(' ')).not.toMatch(/\{\d\}|form\./);
  });

  it('have a form for each of them', () => {
    const tried = fixtures.flatMap(({ findings }) => findings.map((one) => one.split(' ')[2]));

    expect([...new Set(tried)].sort()).toEqual(
      [...ownCodes].filter((code) => code.startsWith('form.')).sort(),
    );
  });

  it('find nothing in the forms of the path', () => {
    const forms = pathFiles().filter(({ kind }) => kind === 'FORM');

    expect(forms.length).toBeGreaterThan(20);
    for (const { key, content } of forms)
      expect(lintForm(JSON.parse(content) as Schema, key), key).toEqual([]);
  });
});
