import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { offeredOutcomes } from './outcome';
import { readSchema } from './schema';
import { faults, type Fault } from './validate';
import { answers, type Values } from './values';
import { warningOf } from './warnings';

interface Vector {
  name: string;
  data: Values;
  answers?: Values;
  health?: Values;
  errors?: Record<string, string>;
  /** Fields that are accepted with a warning. */
  warnings?: string[];
}

/** The server's own vectors: page and server must say the same of the same answers. */
const file = JSON.parse(
  readFileSync('../../engine/src/test/resources/org/sixfold/form/vectors.json', 'utf8'),
) as { form: unknown; cases: Vector[] };
const schema = readSchema(file.form);

const codes: Record<Fault['code'], string> = {
  required: 'form.required',
  tick: 'form.required',
  maxLength: 'form.tooLong',
  minLength: 'form.tooShort',
  number: 'form.type',
  type: 'form.type',
  pattern: 'form.pattern',
  phone: 'form.phone',
  personalNumber: 'text.personalNumber',
  min: 'form.min',
  max: 'form.max',
  decimals: 'form.decimals',
  moment: 'form.moment',
  future: 'form.future',
  option: 'form.option',
  list: 'form.list',
  pictures: 'form.pictures',
  signature: 'form.signature',
  signer: 'form.signer',
};

const accepted = file.cases.filter((vector) => !vector.errors);
const refused = file.cases.filter((vector) => vector.errors);

it('has vectors enough', () => {
  expect(file.cases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(file.cases.map((vector) => vector.name)).size).toBe(file.cases.length);
});

describe.each(accepted)('$name', (vector) => {
  it('is sent as the server takes it', () => {
    expect(faults(schema, vector.data)).toEqual([]);
    expect(answers(schema, vector.data)).toEqual({ ...vector.answers, ...vector.health });
    expect(offers(vector)).toBe(true);
    if (vector.warnings) expect(warned(vector.data)).toEqual(vector.warnings);
  });
});

describe.each(refused)('$name', (vector) => {
  it('is stopped as the server stops it', () => {
    const found = faults(schema, vector.data).map(({ path, code }) => [path, codes[code]]);
    if (!offers(vector)) found.push(['outcome', 'task.outcomeUnfit']);
    const expected = Object.entries(vector.errors ?? {}).map(
      ([field, code]) => [field.replace(/\[(\d+)\]/g, '.$1'), code] as const,
    );
    const unknown = expected.filter(([, code]) => code === 'form.unknownField');
    const stopped = expected.filter(([, code]) => code !== 'form.unknownField');
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(stopped));
    // A key that the form has not is never sent.
    for (const [path] of unknown) expect(pathsOf(answers(schema, vector.data))).not.toContain(path);
  });
});

function warned(data: Values): (string | undefined)[] {
  return schema.components
    .filter((field) => warningOf(field, data[field.key ?? '']))
    .map((field) => field.key);
}

/** The server looks at the outcome once all else is right. */
function offers({ data, errors = {} }: Vector): boolean {
  if (Object.values(errors).some((code) => code !== 'task.outcomeUnfit')) return true;
  return offeredOutcomes(schema, data).some((choice) => choice.value === data['outcome']);
}

function pathsOf(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsOf(inner, at === '' ? key : `${at}.${key}`),
  );
}
