import { choicesOf, isField, isReadonly, type Component, type Schema } from './schema';
import { hidden, isEmpty, rowsOf, scopeOf, written, type Values } from './values';
import { isDate, isMoment } from './moments';
import { pictures, temperature } from './limits';
import { personalNumbersIn } from './personal-numbers';
import { isDrawing, isWellDrawn, lacksSigner } from './signature';
import { serverNow } from '../time/time';

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
    | 'personalNumber'
    | 'moment'
    | 'future'
    | 'option'
    | 'list'
    | 'type'
    | 'pictures'
    | 'signature'
    | 'signer';
  limit?: number;
}

type Wrong = Omit<Fault, 'path'>;

const phone = /^\+?[0-9(][0-9 ()-]{4,19}$/;
const pictureId = /^(?:[0-9a-z]{1,20}|local:[0-9a-z-]{1,40})$/;
const longestText = 4000;
const mostRows = 200;

/** Faults in the order of the page; hidden and read-only fields have none. */
export function faults(schema: Schema, values: Values): Fault[] {
  return walk(schema.components, values, values, '');
}

function walk(components: Component[], values: Values, root: Values, at: string): Fault[] {
  const scope = scopeOf(root, values);
  return components.flatMap((component) => {
    if (hidden(component, scope)) return [];
    if (component.type === 'group') return walk(component.components ?? [], values, root, at);
    if (component.type === 'dynamiclist') return listFaults(component, values, root, at);
    if (!isField(component) || isReadonly(component)) return [];
    const fault = faultOf(component, written(component, values[component.key ?? '']), root);
    return fault ? [{ ...fault, path: at + (component.key ?? '') }] : [];
  });
}

function listFaults(component: Component, values: Values, root: Values, at: string): Fault[] {
  const key = component.path ?? component.key ?? '';
  const path = at + key;
  const rows = rowsOf(component, values);
  const sent = values[key] !== undefined && values[key] !== null && !Array.isArray(values[key]);
  if (sent || rows.length > mostRows) return [{ path, code: 'list', limit: mostRows }];
  if (rows.length === 0 && component.validate?.required) return [{ path, code: 'required' }];
  return rows.flatMap((row: unknown, index): Fault[] => {
    const place = `${path}.${String(index)}`;
    return typeof row === 'object' && row !== null && !Array.isArray(row)
      ? walk(component.components ?? [], row as Values, root, `${place}.`)
      : [{ path: place, code: 'list', limit: mostRows }];
  });
}

function faultOf(component: Component, value: unknown, data: Values): Wrong | null {
  const rules = component.validate ?? {};
  if (isEmpty(value) || (component.type === 'checkbox' && value === false)) {
    return rules.required ? { code: component.type === 'checkbox' ? 'tick' : 'required' } : null;
  }
  switch (component.type) {
    case 'checkbox':
      return value === true ? null : { code: 'type' };
    case 'number':
      return numberFault(component, value);
    case 'datetime':
      return momentFault(component, value);
    case 'radio':
    case 'select':
      return isChoice(component, value, data) ? null : { code: 'option' };
    case 'checklist':
      return isChosen(component, value, data) ? null : { code: 'option' };
    case 'filepicker':
      return isPictures(value) ? null : { code: 'pictures', limit: pictures.most };
    default:
      return textFault(component, value);
  }
}

function numberFault(component: Component, value: unknown): Wrong | null {
  if (typeof value !== 'number') return { code: 'number' };
  const decimals = component.decimalDigits;
  if (decimals !== undefined && Number(value.toFixed(decimals)) !== value) {
    return { code: 'decimals', limit: decimals };
  }
  const body = component.properties?.['type'] === 'temp';
  const min = component.validate?.min ?? (body ? temperature.lowest : undefined);
  const max = component.validate?.max ?? (body ? temperature.highest : undefined);
  if (min !== undefined && value < Number(min)) return { code: 'min', limit: Number(min) };
  if (max !== undefined && value > Number(max)) return { code: 'max', limit: Number(max) };
  return null;
}

function momentFault(component: Component, value: unknown): Wrong | null {
  const fits = component.subtype === 'date' ? isDate : isMoment;
  if (typeof value !== 'string' || !fits(value)) return { code: 'moment' };
  const ahead = component.properties?.['moment'] && Date.parse(value) > serverNow();
  return ahead ? { code: 'future' } : null;
}

/** Choices that come with the task are checked by the server alone. */
function isChoice(component: Component, value: unknown, data: Values): boolean {
  if (typeof value !== 'string') return false;
  if (component.valuesKey) return value.length <= longestText;
  return choicesOf(component, data).some((choice) => choice.value === value);
}

function isChosen(component: Component, value: unknown, data: Values): boolean {
  return (
    Array.isArray(value) &&
    new Set(value).size === value.length &&
    value.every((one) => isChoice(component, one, data))
  );
}

function isPictures(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length <= pictures.most &&
    new Set(value).size === value.length &&
    value.every((one) => typeof one === 'string' && pictureId.test(one))
  );
}

function textFault(component: Component, value: unknown): Wrong | null {
  if (component.properties?.['type'] === 'sig' && isDrawing(value)) {
    if (!isWellDrawn(value)) return { code: 'signature' };
    return lacksSigner(value) ? { code: 'signer' } : textFault(component, value.name);
  }
  if (typeof value !== 'string') return { code: 'type' };
  const { minLength, maxLength = longestText, pattern } = component.validate ?? {};
  // Counted as people do: a rare character is one.
  const { length } = [...value];
  if (length > maxLength) return { code: 'maxLength', limit: maxLength };
  if (minLength !== undefined && length < minLength) return { code: 'minLength', limit: minLength };
  if (pattern && !new RegExp(pattern, 'u').test(value)) return { code: 'pattern' };
  const { type, numbers } = component.properties ?? {};
  if (type === 'tel') return phone.test(value) ? null : { code: 'phone' };
  const free = !type && numbers !== 'allowed';
  return free && personalNumbersIn(value) ? { code: 'personalNumber' } : null;
}
