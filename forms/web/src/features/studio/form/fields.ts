import type { Choice, Component } from '../../../shared/form/schema';
import { readCondition, type Condition } from './condition';

/** A component with what its conditions say. */
export interface Read {
  component: Component;
  hide: Condition | undefined;
  unless: Condition[];
}

const decorations = ['text', 'html', 'separator', 'spacer'];
const choices = ['radio', 'select', 'checklist'];
const values = [
  'textfield',
  'textarea',
  'number',
  'datetime',
  'checkbox',
  'filepicker',
  ...choices,
];
const validations = ['required', 'min', 'max', 'minLength', 'maxLength', 'pattern'];

export const isKnown = (type: string) =>
  [...decorations, ...values, 'dynamiclist', 'group'].includes(type);

export const isList = ({ type }: Component) => type === 'dynamiclist';

/** What a field's answer is kept by; undefined where it has none. */
export function keyOf(component: Component): string | undefined {
  if (isList(component)) return component.path;
  return values.includes(component.type) ? component.key : undefined;
}

/** As the page finds it. */
export const idOf = (component: Component) =>
  component.id || ((isList(component) ? component.path : component.key) ?? '');

/** What may be chosen; undefined where the task tells it, or any text will do. */
export function optionsOf(component: Component): Choice[] | undefined {
  if (!choices.includes(component.type) || component.valuesKey !== undefined) return undefined;
  return component.values ?? [];
}

/**
 * A component by itself, as `FormParser` of the server reads it.
 *
 * @throws Error saying what cannot be read
 */
export function readField(component: Component): Read {
  const { type, validate, conditional } = component;
  const key = keyOf(component);
  if ((values.includes(type) || isList(component)) && !key) throw new Error(`a ${type} has no key`);
  for (const rule of Object.keys(validate ?? {}))
    if (!validations.includes(rule)) throw new Error(`rule ${rule} of ${String(key)}`);
  if (validate?.pattern !== undefined) new RegExp(validate.pattern);
  checkProperties(component.properties ?? {});
  const option = (name: string) =>
    (component.values ?? [])
      .map((one) => one.properties?.[name])
      .filter((one) => one !== undefined)
      .map(readCondition);
  option('when');
  return {
    component,
    hide: conditional?.hide === undefined ? undefined : readCondition(conditional.hide),
    unless: option('unless'),
  };
}

function checkProperties(said: Record<string, string>) {
  const allow = (name: string, known: string[]) => {
    const value = said[name] ?? '';
    if (value && !known.includes(value.toLowerCase())) throw new Error(`${name} ${value}`);
  };
  allow('type', ['tel', 'temp', 'sig']);
  allow('moment', ['past', 'recent']);
  if (said['numbers'] && said['numbers'] !== 'allowed')
    throw new Error(`numbers ${said['numbers']}`);
  if (said['type']?.toLowerCase() === 'sig' && !/^(WORKER|OTHER)$/.test(said['signedBy'] ?? ''))
    throw new Error('signedBy');
}
