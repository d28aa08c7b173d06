import { expect, test } from 'vitest';
import type { Component } from '../../../shared/form/schema';
import { inEnglish, toldBy } from './english';

const field: Component = {
  type: 'radio',
  id: 'field_place',
  key: 'place',
  label: '地点',
  properties: { labelEn: 'Place', type: 'tel' },
  values: [
    { label: '家中', value: 'HOME', labelEn: 'At home' },
    { label: '医院', value: 'HOSPITAL', properties: { when: '=a = "b"' } },
  ],
};

test('a field tells its own label and each option, with what they are called in English', () => {
  expect(toldBy(field)).toEqual([
    { at: 'label', text: '地点', english: 'Place' },
    { at: 0, text: '家中', english: 'At home' },
    { at: 1, text: '医院', english: '' },
  ]);
});

test('a field whose options the task tells has only its label', () => {
  expect(toldBy({ type: 'radio', key: 'room', label: '房间', valuesKey: 'rooms' })).toHaveLength(1);
});

test('a written text keeps all else of field and option', () => {
  expect(inEnglish(field, 'label', 'Site')).toEqual({
    properties: { labelEn: 'Site', type: 'tel' },
  });
  expect(inEnglish(field, 1, 'In hospital')).toEqual({
    values: [
      { label: '家中', value: 'HOME', labelEn: 'At home' },
      {
        label: '医院',
        value: 'HOSPITAL',
        labelEn: 'In hospital',
        properties: { when: '=a = "b"' },
      },
    ],
  });
});
