import { isField, isReadonly, type Component, type Schema } from './schema';
import { serverNow } from '../time/time';
import { hidden, isEmpty, rowsOf, scopeOf, type Values } from './values';

/** What is wrong with a field, by its path such as `stays.0.place`. */
export interface Fault {
  path: string;
  code:
    | 'required'
    | 'decimals'
    | 'tick'
    | 'number'
    | 'min'
    | 'max'
    | 'minLength'
    | 'maxLength'
    | 'pattern'
    | 'phone'
    | 'future';
  limit?: number;
}

const phone = /^\+?[\d\s()-]{5,20}$/;

/** Faults in the order of the page; hidden and read-only fields have none. */
export function faults(schema: Schema, values: Values): Fault[] {
  return walk(schema.components, values, values, '');
}

function walk(components: Component[], values: Values, root: Values, at: string): Fault[] {
  const scope = scopeOf(root, values);
  return components.flatMap((component) => {
    if (hidden(component, scope)) return [];
    if (component.type === 'group') return walk(component.components ?? [], values, root, at);
    if (component.type === 'dynamiclist') {
      const path = at + (component.path ?? component.key ?? '');
      const rows = rowsOf(component, values);
      if (rows.length === 0 && component.validate?.required) return [{ path, code: 'required' }];
      return rows.flatMap((row, index) =>
        walk(component.components ?? [], row, root, `${path}.${String(index)}.`),
      );
    }
    if (!isField(component) || isReadonly(component)) return [];
    const fault = faultOf(component, values[component.key ?? '']);
    return fault ? [{ ...fault, path: at + (component.key ?? '') }] : [];
  });
}

function faultOf(component: Component, value: unknown): Omit<Fault, 'path'> | null {
  const rules = component.validate ?? {};
  if (component.type === 'checkbox') {
    return rules.required && value !== true ? { code: 'tick' } : null;
  }
  if (isEmpty(value)) return rules.required ? { code: 'required' } : null;
  if (component.type === 'number' || component.properties?.['type'] === 'temp') {
    return numberFault(component, value);
  }
  if (typeof value !== 'string') return null;
  if (component.properties?.['moment'] && Date.parse(value) > serverNow())
    return { code: 'future' };
  return textFault(component, value.trim());
}

function numberFault(component: Component, value: unknown): Omit<Fault, 'path'> | null {
  if (typeof value !== 'number') return { code: 'number' };
  const decimals = component.decimalDigits;
  if (decimals !== undefined && Number(value.toFixed(decimals)) !== value) {
    return { code: 'decimals', limit: decimals };
  }
  const temperature = component.properties?.['type'] === 'temp';
  const min = component.validate?.min ?? (temperature ? 34 : undefined);
  const max = component.validate?.max ?? (temperature ? 43 : undefined);
  if (min !== undefined && value < Number(min)) return { code: 'min', limit: Number(min) };
  if (max !== undefined && value > Number(max)) return { code: 'max', limit: Number(max) };
  return null;
}

function textFault(component: Component, value: string): Omit<Fault, 'path'> | null {
  const { minLength, maxLength, pattern } = component.validate ?? {};
  // Counted as people do: a rare character is one.
  const { length } = [...value];
  if (minLength !== undefined && length < minLength) return { code: 'minLength', limit: minLength };
  if (maxLength !== undefined && length > maxLength) return { code: 'maxLength', limit: maxLength };
  if (pattern && !new RegExp(pattern, 'u').test(value)) return { code: 'pattern' };
  if (component.properties?.['type'] === 'tel' && !phone.test(value)) return { code: 'phone' };
  return null;
}
