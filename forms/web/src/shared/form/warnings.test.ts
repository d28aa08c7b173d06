import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temperature } from './limits';
import type { Component } from './schema';
import { warningOf } from './warnings';

const body: Component = { type: 'number', key: 'temp', properties: { type: 'temp' } };

describe('a temperature', () => {
  it.each([
    [37.2, undefined],
    [37.3, 'fever'],
    [43, 'fever'],
    [43.1, undefined],
    ['37.3', undefined],
    [undefined, undefined],
  ])('of %s warns of %s', (value, warning) => {
    expect(warningOf(body, value)).toBe(warning);
  });

  it('is of a body only', () => {
    expect(warningOf({ type: 'number', key: 'count' }, 40)).toBeUndefined();
  });

  it('has its fever in one place: what a form asks for is the same', () => {
    const form = readFileSync('../src/main/resources/forms/isolation/report-day.form', 'utf8');
    const stated = [...form.matchAll(/temp (?:>=|<) (\d+\.\d)/g)].map(([, degrees]) => degrees);
    expect(new Set(stated)).toEqual(new Set([String(temperature.fever)]));
  });
});
