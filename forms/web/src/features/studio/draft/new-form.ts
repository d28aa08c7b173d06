import type { NewFile } from './new-file';

const required = { validate: { required: true } };
const long = { validate: { maxLength: 2000 } };

/** A form with what every form has, and one field of its own. */
export function newForm({ name, zh, en }: NewFile): string {
  const form = {
    type: 'default',
    schemaVersion: 16,
    id: name,
    components: [
      {
        type: 'group',
        id: 'group_answers',
        label: zh,
        properties: { labelEn: en },
        components: [
          {
            type: 'textarea',
            id: 'field_found',
            key: 'found',
            label: '情况',
            properties: { labelEn: 'What was found' },
            ...long,
          },
        ],
      },
      {
        type: 'select',
        id: 'field_outcome',
        key: 'outcome',
        label: '办理结果',
        properties: { labelEn: 'Outcome' },
        ...required,
        values: [{ label: '已办', value: 'DONE', labelEn: 'Done' }],
      },
      {
        type: 'datetime',
        id: 'field_actedAt',
        subtype: 'datetime',
        key: 'actedAt',
        dateLabel: '实际办理时间',
        timeSerializingFormat: 'utc_offset',
        properties: { labelEn: 'Done at', moment: 'recent' },
        ...required,
      },
      {
        type: 'radio',
        id: 'field_source',
        key: 'source',
        label: '信息来源',
        properties: { labelEn: 'Source' },
        ...required,
        values: [
          { label: '本人自报', value: 'SELF_REPORTED', labelEn: 'Said by the person' },
          { label: '当面所见', value: 'IN_PERSON', labelEn: 'Seen in person' },
          { label: '电话', value: 'PHONE', labelEn: 'By phone' },
          { label: '纸质补录', value: 'PAPER', labelEn: 'Copied from paper' },
          { label: '他人转告', value: 'TOLD_BY_OTHERS', labelEn: 'Told by others' },
        ],
      },
      {
        type: 'textarea',
        id: 'field_remark',
        key: 'remark',
        label: '备注',
        properties: { labelEn: 'Remark' },
        ...long,
      },
    ],
  };
  return `${JSON.stringify(form, null, 2)}\n`;
}
