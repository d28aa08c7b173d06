import { describe, expect, it } from 'vitest';
import { evaluate, holds } from './feel';

const scope = { a: 1, s: 'x', list: ['x', 'y'], person: { age: 14 }, yes: true, 是否: 'Y' };

describe('FEEL', () => {
  it.each([
    ['=a = 1', true],
    ['a != 1', false],
    ['a >= 1 and s = "x"', true],
    ['a > 1 or s in ("x", "z")', true],
    ['s in ["z"]', false],
    ['s in list', true],
    ['list contains(list, "y")', true],
    ['list contains(missing, "y") = true', false],
    ['count(list) = 2', true],
    ['person.age <= 14', true],
    ['not(yes)', false],
    ['not(a = 2)', true],
    ['missing = null', true],
    ['missing != "x"', true],
    ['missing < 3', null],
    ['not(missing)', null],
    ['(a = 1) and (s = "z" or yes)', true],
    ['a = -1', false],
    ['是否 = "Y"', true],
    ['s = "say \\"x\\""', false],
  ])('%s is %s', (expression, expected) => {
    expect(evaluate(expression, scope)).toBe(expected);
  });

  it('counts unknown as not holding', () => {
    expect(holds('missing > 3', scope)).toBe(false);
  });

  it.each(['a = ', 'a ; b', 'fetch("x")', '"open', 'a b'])('refuses %s', (expression) => {
    expect(() => evaluate(expression, scope)).toThrow();
  });
});
