import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { offeredOutcomes } from './outcome';
import { readSchema } from './schema';
import { faults, type Fault } from './validate';
import { answers, type Values } from './values';

interface Vector {
  name: string;
  data: Values;
  answers?: Values;
  health?: Values;
  errors?: Record<string, string>;
}

/** The server's own vectors: page and server must say the same of the same answers. */
const file = JSON.parse(
  readFileSync('../../engine/src/test/resources/org/sixfold/form/vectors.json', 'utf8'),
) as { form: unknown; cases: Vector[] };
const schema = readSchema(file.form);

const codes: Partial<Record<Fault['code'], string>> = {
  required: 'form.required',
  tick: 'form.required',
  maxLength: 'form.tooLong',
  minLength: 'form.tooShort',
  pattern: 'form.pattern',
  min: 'form.min',
  max: 'form.max',
  decimals: 'form.decimals',
  future: 'form.future',
};

/** What only a program can send: types, choices and keys that the page's controls never produce. */
const programsOnly = ['form.unknownField', 'form.option', 'form.list', 'form.type', 'form.moment'];

const accepted = file.cases.filter((vector) => !vector.errors);
const refused = file.cases.filter((vector) => vector.errors);

describe.each(accepted)('$name', (vector) => {
  it('is sent as the server takes it', () => {
    expect(faults(schema, vector.data)).toEqual([]);
    expect(answers(schema, vector.data)).toEqual({ ...vector.answers, ...vector.health });
  });
});

describe.each(refused)('$name', (vector) => {
  const expected = Object.entries(vector.errors ?? {});

  it('is stopped as the server stops it', () => {
    if (vector.errors?.['outcome'] === 'task.outcomeUnfit') {
      const offered = offeredOutcomes(schema, vector.data).map((choice) => choice.value);
      expect(offered).not.toContain(vector.data['outcome']);
      return;
    }
    const found = faults(schema, vector.data).map(({ path, code }) => [path, codes[code]]);
    const known = expected
      .filter(([, code]) => !programsOnly.includes(code))
      .map(([field, code]) => [field.replace(/\[(\d+)\]/g, '.$1'), code]);
    expect(found).toEqual(expect.arrayContaining(known));
  });
});
