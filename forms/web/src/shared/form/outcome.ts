import { holds } from './feel';
import type { Choice, Component, Schema } from './schema';
import { scopeOf, type Values } from './values';

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

/** The outcome that the answers give: the first choice whose condition holds. */
export function derivedOutcome(field: Component | undefined, values: Values): string | undefined {
  const answers: Values = { ...values, [outcomeKey]: undefined };
  return field?.values?.find((choice) => fits(choice, answers))?.value;
}

function fits(choice: Choice, values: Values): boolean {
  const condition = choice.properties?.['when'];
  return condition ? holds(condition, scopeOf(values)) : false;
}
