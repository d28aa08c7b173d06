/** The part of a form-js schema (schemaVersion 16) that our forms use. */

export interface Choice {
  label: string;
  value: string;
  labelEn?: string;
  properties?: Record<string, string>;
}

export interface Validate {
  required?: boolean;
  minLength?: number;
  maxLength?: number;
  min?: number;
  max?: number;
  pattern?: string;
}

export interface Component {
  type: string;
  id?: string;
  key?: string;
  path?: string;
  label?: string;
  description?: string;
  text?: string;
  subtype?: 'date' | 'time' | 'datetime';
  dateLabel?: string;
  defaultValue?: unknown;
  readonly?: boolean | string;
  disabled?: boolean;
  decimalDigits?: number;
  validate?: Validate;
  values?: Choice[];
  valuesKey?: string;
  conditional?: { hide?: string };
  properties?: Record<string, string>;
  /** Neighbours of one row stand beside each other where there is room. */
  layout?: { row?: string };
  components?: Component[];
}

export interface Schema {
  id: string;
  components: Component[];
}

const fields = [
  'textfield',
  'textarea',
  'number',
  'datetime',
  'radio',
  'select',
  'checklist',
  'checkbox',
  'filepicker',
];
const layout = ['text', 'separator', 'spacer', 'group', 'dynamiclist'];

/** Takes a schema as sent (object or text); a type we can't show is an error, never left out. */
export function readSchema(sent: unknown): Schema {
  const schema = (typeof sent === 'string' ? JSON.parse(sent) : sent) as Schema;
  if (!schema || !Array.isArray(schema.components)) throw new Error('not a form');
  check(schema.components);
  return schema;
}

function check(components: Component[]): void {
  for (const component of components) {
    if (!fields.includes(component.type) && !layout.includes(component.type)) {
      throw new Error(`unsupported field type ${component.type}`);
    }
    check(component.components ?? []);
  }
}

export function isField(component: Component): boolean {
  return fields.includes(component.type) && Boolean(component.key);
}

export function isReadonly(component: Component): boolean {
  return component.readonly === true || component.disabled === true;
}

export function choicesOf(component: Component, data: Record<string, unknown>): Choice[] {
  if (component.values) return component.values;
  const listed = component.valuesKey ? data[component.valuesKey] : undefined;
  return Array.isArray(listed) ? listed.map(asChoice) : [];
}

function asChoice(entry: unknown): Choice {
  if (typeof entry === 'object' && entry !== null && 'value' in entry) {
    const choice = entry as Choice;
    return { ...choice, label: choice.label ?? String(choice.value) };
  }
  return { label: String(entry), value: String(entry) };
}
