/** @jsxImportSource preact */
import { inLanguage, t } from '../../i18n';
import { wall } from '../../time/time';
import { choiceLabel } from '../labels';
import { choicesOf, type Component } from '../schema';
import type { Values } from '../values';
import type { ControlProps } from './props';

export function Readonly({ component, id, value, data }: ControlProps) {
  return (
    <p class="readonly" role="group" aria-labelledby={`${id}-l`}>
      {shown(component, value, data) || '–'}
    </p>
  );
}

function shown(component: Component, value: unknown, data: Values): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value))
    return value.map((one) => shown(component, one, data)).join(t('list.comma'));
  if (typeof value === 'boolean') return value ? t('form.yes') : t('form.no');
  if (component.type === 'datetime' && typeof value === 'string') return wall(value);
  const choice = choicesOf(component, data).find((one) => one.value === value);
  if (choice) return choiceLabel(choice);
  return typeof value === 'object'
    ? inLanguage(value) || JSON.stringify(value)
    : String(value as string | number);
}
