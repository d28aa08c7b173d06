import type { Component } from '../../../shared/form/schema';
import { optionsOf } from './fields';

/** A text of a field that people read, with its English twin. */
export interface Told {
  /** Where it stands: the field's own label, or one of its options counted from 0. */
  at: 'label' | number;
  /** In Chinese. */
  text: string;
  /** Empty if nobody wrote it yet. */
  english: string;
}

/** What a change of the form writes into a field. */
export type Change = Pick<Component, 'properties'> | Pick<Component, 'values'>;

/** The texts of a field that have an English twin, in their order. */
export function toldBy(field: Component): Told[] {
  const { label, dateLabel, properties } = field;
  return [
    { at: 'label', text: label || dateLabel || '', english: properties?.['labelEn'] ?? '' },
    ...(optionsOf(field) ?? []).map((one, at) => ({
      at,
      text: one.label || one.value,
      english: one.labelEn ?? one.properties?.['labelEn'] ?? '',
    })),
  ];
}

/** What is to be written so that a text is called so in English. */
export function inEnglish(field: Component, at: Told['at'], english: string): Change {
  if (at === 'label') return { properties: { ...field.properties, labelEn: english } };
  return {
    values: (field.values ?? []).map((one, i) => (i === at ? { ...one, labelEn: english } : one)),
  };
}
