import { holds, type Scope } from './feel';
import { isField, isReadonly, type Component, type Schema } from './schema';
import { isDrawing } from './signature';

export type Values = Record<string, unknown>;

/** What a condition sees: the row it stands in over the whole form. */
export function scopeOf(root: Values, row: Values = {}): Scope {
  return { ...root, ...row };
}

export function hidden(component: Component, scope: Scope): boolean {
  const condition = component.conditional?.hide;
  return condition ? holds(condition, scope) : false;
}

export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

/** The values a form opens with: what the server knows, over the schema's defaults. */
export function startValues(schema: Schema, data: Values): Values {
  return { ...defaults(schema.components), ...data };
}

function defaults(components: Component[]): Values {
  const values: Values = {};
  for (const component of components) {
    if (component.type === 'group') Object.assign(values, defaults(component.components ?? []));
    else if (isField(component) && component.defaultValue !== undefined) {
      values[component.key ?? ''] = component.defaultValue;
    }
  }
  return values;
}

/** A new row of a dynamic list. */
export function newRow(list: Component): Values {
  return defaults(list.components ?? []);
}

export function rowsOf(list: Component, values: Values): Values[] {
  const rows = values[list.path ?? list.key ?? ''];
  return Array.isArray(rows) ? (rows as Values[]) : [];
}

/** The answers to send: shown fields of the schema that hold something and can be written. */
export function answers(schema: Schema, values: Values): Values {
  return collect(schema.components, values, values);
}

function collect(components: Component[], values: Values, root: Values): Values {
  const scope = scopeOf(root, values);
  const sent: Values = {};
  for (const component of components) {
    if (hidden(component, scope)) continue;
    if (component.type === 'group') {
      Object.assign(sent, collect(component.components ?? [], values, root));
    } else if (component.type === 'dynamiclist') {
      const rows = rowsOf(component, values)
        .map((row) => collect(component.components ?? [], row, root))
        .filter((row) => Object.keys(row).length > 0);
      if (rows.length > 0) sent[component.path ?? component.key ?? ''] = rows;
    } else if (isField(component) && !isReadonly(component)) {
      const value = written(component, values[component.key ?? '']);
      if (!isEmpty(value)) sent[component.key ?? ''] = value;
    }
  }
  return sent;
}

/** Everything the form itself holds, hidden and cleared fields too: what a draft keeps. */
export function ownValues(schema: Schema, values: Values): Values {
  const own = new Set(keysOf(schema.components));
  return Object.fromEntries(
    Object.entries(values)
      .filter(([key]) => own.has(key))
      .map(([key, value]) => [key, value ?? null]),
  );
}

function keysOf(components: Component[]): string[] {
  return components.flatMap((component) => {
    if (component.type === 'group') return keysOf(component.components ?? []);
    const key = component.path ?? component.key;
    return key && !isReadonly(component) ? [key] : [];
  });
}

/** What conditions on the outcome see: all that is known, without hidden and empty fields. */
export function shownValues(schema: Schema, values: Values): Values {
  const shown = Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));
  hideIn(schema.components, values, shown);
  return shown;
}

function hideIn(components: Component[], values: Values, shown: Values, above = false): void {
  for (const component of components) {
    const gone = above || hidden(component, values);
    const key = component.path ?? component.key;
    if (gone && key) shown[key] = undefined;
    if (component.type === 'group') hideIn(component.components ?? [], values, shown, gone);
  }
}

/** What is sent for a field: without blanks around it, a phone without full-width digits. */
export function written(component: Component, value: unknown): unknown {
  if (typeof value === 'string') {
    const phone = component.properties?.['type'] === 'tel';
    return (phone ? value.normalize('NFKC') : value).trim();
  }
  if (isDrawing(value) && typeof value.name === 'string') {
    return { ...value, name: value.name.trim() };
  }
  return value;
}
