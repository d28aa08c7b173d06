import { describe, expect, it } from 'vitest';
import checkByPhone from './fixtures/check-by-phone.json';
import { derivedOutcome, offeredOutcomes } from './outcome';
import { readSchema } from './schema';
import { faults } from './validate';
import { answers } from './values';

const schema = readSchema(checkByPhone);
const reached = {
  actedAt: '2021-12-11T09:00:00+08:00',
  reached: 'SELF',
  identityStated: true,
  wasInArea: 'YES',
  address: '高川小区5幢',
  outcome: 'CONCERNED',
};
const paths = (values: Record<string, unknown>) =>
  faults(schema, values).map((fault) => fault.path);

describe('a form', () => {
  it('refuses a field type it cannot show', () => {
    expect(() => readSchema({ components: [{ type: 'iframe' }] })).toThrow('iframe');
  });

  it('asks only for what is shown', () => {
    expect(paths({})).toEqual(['actedAt', 'reached', 'outcome']);
    expect(paths({ ...reached, address: ' ', identityStated: false })).toEqual([
      'identityStated',
      'address',
    ]);
  });

  it('names a fault in a list by its row', () => {
    const stays = [{ place: '西安' }, { transport: 'TRAIN' }];
    expect(paths({ ...reached, stays })).toEqual(['stays.1.place', 'stays.1.train']);
  });

  it('checks numbers, ranges, lengths and phones', () => {
    const codes = (more: object) => faults(schema, { ...reached, ...more }).map((one) => one.code);
    expect(codes({ temperature: 'hot' })).toEqual(['number']);
    expect(codes({ temperature: 33.9 })).toEqual(['min']);
    expect(codes({ temperature: 43.1 })).toEqual(['max']);
    expect(codes({ temperature: 36.6 })).toEqual([]);
    expect(codes({ backTel: '自己' })).toEqual(['phone']);
    expect(codes({ address: '长'.repeat(101) })).toEqual(['maxLength']);
  });
});

describe('answers', () => {
  it('leave out what is hidden, empty or unknown', () => {
    const values = {
      ...reached,
      reached: 'NO_ANSWER',
      remark: '  ',
      symptoms: [],
      somethingElse: 1,
      outcome: 'NO_ANSWER',
    };
    expect(answers(schema, values)).toEqual({
      actedAt: reached.actedAt,
      reached: 'NO_ANSWER',
      outcome: 'NO_ANSWER',
    });
  });

  it('hide by row in a list and drop empty rows', () => {
    const stays = [{ place: ' 西安 ', transport: 'CAR', train: 'G1' }, {}];
    expect(answers(schema, { ...reached, stays })['stays']).toEqual([
      { place: '西安', transport: 'CAR' },
    ]);
    expect(answers(schema, { ...reached, wasInArea: 'NO', stays })).not.toHaveProperty('stays');
  });

  it('never send read-only fields', () => {
    const readonly = readSchema({
      components: [
        { type: 'textfield', key: 'ruleRow', readonly: true, validate: { required: true } },
      ],
    });
    expect(answers(readonly, { ruleRow: 'CN9' })).toEqual({});
    expect(faults(readonly, {})).toEqual([]);
  });
});

describe('the outcome', () => {
  it.each([
    [{ reached: 'SELF', wasInArea: 'YES' }, 'CONCERNED'],
    [{ reached: 'SELF', wasInArea: 'NO' }, 'NOT_CONCERNED'],
    [{ reached: 'SELF', wasInArea: 'NO', symptoms: ['FEVER'] }, undefined],
    [{ reached: 'NO_ANSWER' }, 'NO_ANSWER'],
    [{ outcome: 'OUTSIDE' }, undefined],
    // What was answered before the call turned out unanswered is hidden, and counts no more.
    [{ reached: 'NO_ANSWER', wasInArea: 'YES' }, 'NO_ANSWER'],
  ])('follows from %j: %s', (values, expected) => {
    expect(derivedOutcome(schema, values)).toBe(expected);
  });

  it('is not offered where the answers rule it out', () => {
    const codes = (values: object) =>
      offeredOutcomes(schema, { ...values }).map((one) => one.value);
    expect(codes({ reached: 'NO_ANSWER' })).not.toContain('CONCERNED');
    expect(codes({ reached: 'SELF' })).toContain('CONCERNED');
  });
});
