/** One thing said about a field, before and after. */
export interface FieldValue {
  name: string;
  before: string;
  after: string;
}

export interface ComparedField {
  key: string;
  label: string;
  change: 'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED';
  values: FieldValue[];
}

interface Component {
  id?: string;
  key?: string;
  label?: string;
  text?: string;
  components?: Component[];
  [name: string]: unknown;
}

interface Found {
  component: Component;
  at: number;
}

/** Compares two forms field by field, by their keys; a field without one by its id. */
export function compareForms(before: string, after: string): ComparedField[] {
  const old = fieldsOf(before);
  const now = fieldsOf(after);
  const kept = [...now.keys()].filter((key) => old.has(key));
  const order = [...old.keys()].filter((key) => now.has(key));
  const all = [...now.keys(), ...[...old.keys()].filter((key) => !now.has(key))];
  return all.flatMap((key) => {
    const was = old.get(key)?.component;
    const is = now.get(key)?.component;
    const values = compareValues(was, is);
    const moved = kept.indexOf(key) !== order.indexOf(key);
    if (was && is && values.length === 0 && !moved) return [];
    const change = !was ? 'ADDED' : !is ? 'REMOVED' : values.length > 0 ? 'CHANGED' : 'MOVED';
    return [{ key, label: nameOf(is ?? was), change, values } satisfies ComparedField];
  });
}

function fieldsOf(text: string): Map<string, Found> {
  const found = new Map<string, Found>();
  const visit = (component: Component, within: string) => {
    const name = component.key ?? component.id ?? '';
    const key = within && name ? `${within}.${name}` : name;
    if (component['type'] !== 'default') found.set(key, { component, at: found.size });
    for (const inner of component.components ?? [])
      visit(inner, component['type'] === 'default' ? '' : key);
  };
  if (text) visit(JSON.parse(text) as Component, '');
  return found;
}

function nameOf(component: Component | undefined): string {
  return component?.label ?? component?.text?.slice(0, 40) ?? '';
}

function compareValues(was: Component | undefined, is: Component | undefined): FieldValue[] {
  const before = flat(was);
  const after = flat(is);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => before[name] !== after[name])
    .map((name) => ({ name, before: before[name] ?? '', after: after[name] ?? '' }));
}

/** `validate.required`, `values.1.label`, …; what a tool wrote about the layout is no change. */
function flat(value: unknown, within = ''): Record<string, string> {
  if (typeof value !== 'object' || value === null)
    return value === undefined ? {} : { [within]: String(value) };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => within || !['components', 'layout', 'id'].includes(name))
      .flatMap(([name, inner]) => Object.entries(flat(inner, within ? `${within}.${name}` : name))),
  );
}
