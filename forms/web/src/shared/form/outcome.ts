import { holds } from './feel';
import type { Choice, Component, Schema } from './schema';
import { shownValues, type Values } from './values';

export const outcomeKey = 'outcome';

/** The field that routes; it stands by itself below the others. */
export function outcomeField(schema: Schema): Component | undefined {
  return find(schema.components);
}

function find(components: Component[]): Component | undefined {
  for (const component of components) {
    if (component.key === outcomeKey) return component;
    if (component.type !== 'group') continue;
    const inside = find(component.components ?? []);
    if (inside) return inside;
  }
  return undefined;
}

/** The outcome that the answers give: the first offered choice whose condition holds. */
export function derivedOutcome(schema: Schema, values: Values): string | undefined {
  const scope = shownValues(schema, { ...values, [outcomeKey]: undefined });
  return offeredOutcomes(schema, values).find((choice) => {
    const when = choice.properties?.['when'];
    return when ? holds(when, scope) : false;
  })?.value;
}

/** Choices that the answers do not rule out. */
export function offeredOutcomes(schema: Schema, values: Values): Choice[] {
  const scope = shownValues(schema, { ...values, [outcomeKey]: undefined });
  return (outcomeField(schema)?.values ?? []).filter((choice) => {
    const unless = choice.properties?.['unless'];
    return unless ? !holds(unless, scope) : true;
  });
}
