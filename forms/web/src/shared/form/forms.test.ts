import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zh } from '../i18n/common.zh';
import { evaluate } from './feel';
import { offeredOutcomes, outcomeField } from './outcome';
import { readSchema, type Component } from './schema';
import { faults } from './validate';

/** Every form that is deployed, as the page gets it. */
const root = '../src/main/resources/forms';
const paths = files(root);

function files(path: string): string[] {
  if (!statSync(path).isDirectory()) return path.endsWith('.form') ? [path] : [];
  return readdirSync(path).flatMap((name) => files(join(path, name)));
}

function everyOne(components: Component[]): Component[] {
  return components.flatMap((one) => [one, ...everyOne(one.components ?? [])]);
}

it('finds the forms', () => {
  expect(paths.length).toBeGreaterThan(0);
});

describe.each(paths.map((path) => [path.slice(root.length + 1), path] as const))(
  '%s',
  (_, path) => {
    const schema = readSchema(readFileSync(path, 'utf8'));
    const components = everyOne(schema.components);

    it('has an outcome to choose, and a word for its kind', () => {
      expect(offeredOutcomes(schema, {}).length).toBeGreaterThan(0);
      expect(outcomeField(schema)?.validate?.required).toBe(true);
      expect(Object.keys(zh)).toContain(`kind.${schema.id}`);
    });

    it('has conditions that the page understands', () => {
      const choices = components.flatMap((one) => one.values ?? []);
      const conditions = [
        ...components.map((one) => one.conditional?.hide),
        ...choices.flatMap((one) => [one.properties?.['when'], one.properties?.['unless']]),
      ];
      for (const condition of conditions) {
        if (condition) expect(() => evaluate(condition, {}), condition).not.toThrow();
      }
      expect(() => faults(schema, {})).not.toThrow();
    });

    it('speaks English too', () => {
      const said = components.filter((one) => one.label ?? one.dateLabel);
      const silent = said.filter((one) => !one.properties?.['labelEn']).map((one) => one.key);
      const choices = components.flatMap((one) => one.values ?? []);
      expect(silent).toEqual([]);
      expect(choices.filter((one) => !(one.labelEn ?? one.properties?.['labelEn']))).toEqual([]);
    });
  },
);
