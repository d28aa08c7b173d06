import { inLanguage, t } from '../i18n';
import { wall } from '../time/time';
import { choiceLabel, labelOf } from './labels';
import { choicesOf, isField, type Component, type Schema } from './schema';
import { isDrawing } from './signature';
import { rowsOf, type Values } from './values';

/** One answer in words. */
export interface Said {
  path: string;
  label: string;
  text: string;
}

/** All that was answered, in the order of the form; empty fields are left out. */
export function allSaid(schema: Schema, values: Values, data: Values = {}): Said[] {
  return walk(schema.components, values, data, '', '');
}

function walk(
  components: Component[],
  values: Values,
  data: Values,
  at: string,
  before: string,
): Said[] {
  return components.flatMap((component) => {
    if (component.type === 'group')
      return walk(component.components ?? [], values, data, at, before);
    if (component.type === 'dynamiclist') {
      const path = at + (component.path ?? component.key ?? '');
      return rowsOf(component, values).flatMap((row, index) =>
        walk(
          component.components ?? [],
          row,
          data,
          `${path}.${String(index)}.`,
          `${labelOf(component)} ${String(index + 1)} · `,
        ),
      );
    }
    const key = component.key ?? '';
    const text = isField(component) ? said(component, values[key], data) : '';
    return text ? [{ path: at + key, label: before + labelOf(component), text }] : [];
  });
}

/** A value as people read it. */
export function said(component: Component, value: unknown, data: Values): string {
  if (value === undefined || value === null) return '';
  if (component.type === 'filepicker')
    return t('picture.count', { n: Array.isArray(value) ? value.length : 1 });
  if (component.properties?.['type'] === 'sig' && isDrawing(value))
    return t('sign.drawnBy', { name: value.name });
  if (Array.isArray(value))
    return value.map((one) => said(component, one, data)).join(t('list.comma'));
  if (typeof value === 'boolean') return value ? t('form.yes') : t('form.no');
  if (component.type === 'datetime' && typeof value === 'string') return wall(value);
  const choice = choicesOf(component, data).find((one) => one.value === value);
  if (choice) return choiceLabel(choice);
  return typeof value === 'object'
    ? inLanguage(value) || JSON.stringify(value)
    : String(value as string | number);
}
