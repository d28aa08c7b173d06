import { knownRoles } from './roles';

/** What may be named in a model, read from the files it is released with. */
export interface Vocabulary {
  /** Form ids with the outcomes each knows. */
  forms: Record<string, Choice[]>;
  processes: Choice[];
  decisions: Choice[];
  /** Rows of the deadline table. */
  deadlines: string[];
  /** Delegate expressions in use, each told by the first task that uses it. */
  delegates: Choice[];
  /** Moments that timers wait for. */
  moments: string[];
  conditions: string[];
  messages: string[];
  /** Who answers tasks of a kind; empty where models differ. */
  roles: Record<string, string>;
}

export interface Choice {
  value: string;
  label: string;
}

export type Files = Record<string, string>;

export function vocabularyOf(files: Files): Vocabulary {
  const found: Vocabulary = {
    forms: {},
    processes: [],
    decisions: [],
    deadlines: [],
    delegates: [],
    moments: [],
    conditions: [],
    messages: [],
    roles: {},
  };
  for (const [name, content] of Object.entries(files).sort()) {
    if (name.endsWith('.form')) found.forms[name.slice(0, -'.form'.length)] = outcomes(content);
    else if (name.endsWith('.dmn')) readTable(name, content, found);
    else if (name.endsWith('.bpmn')) readModel(content, found);
  }
  for (const list of [found.moments, found.conditions, found.messages]) list.sort();
  return found;
}

interface Component {
  key?: string;
  values?: { value: string; label: string }[];
  components?: Component[];
}

function outcomes(content: string): Choice[] {
  try {
    return (
      everyComponent(JSON.parse(content) as Component).find(({ key }) => key === 'outcome')
        ?.values ?? []
    );
  } catch {
    return [];
  }
}

function everyComponent(component: Component): Component[] {
  return [component, ...(component.components ?? []).flatMap(everyComponent)];
}

function readTable(name: string, content: string, found: Vocabulary) {
  const id = name.slice(0, -'.dmn'.length);
  const label = /<(?:\w+:)?decision\b[^>]*?\bname="([^"]*)"/.exec(content)?.[1];
  found.decisions.push({ value: id, label: plain(label ?? id) });
  if (id !== 'task-deadlines') return;
  const rows = content.matchAll(
    /<(?:\w+:)?rule\b[\s\S]*?<(?:\w+:)?inputEntry\b[\s\S]*?<(?:\w+:)?text>([^<]*)</g,
  );
  for (const [, cell = ''] of rows)
    for (const [, kind = ''] of plain(cell).matchAll(/"([^"]+)"/g)) add(found.deadlines, kind);
}

function readModel(content: string, found: Vocabulary) {
  readRoles(content, found);
  for (const [tag] of content.matchAll(/<(?:\w+:)?process\b[^>]*>/g))
    found.processes.push({ value: attribute(tag, 'id'), label: attribute(tag, 'name') });
  for (const [tag] of content.matchAll(/<(?:\w+:)?serviceTask\b[^>]*>/g)) {
    const value = attribute(tag, 'camunda:delegateExpression');
    if (value && !found.delegates.some((one) => one.value === value))
      found.delegates.push({ value, label: attribute(tag, 'name') });
  }
  for (const [, text = ''] of content.matchAll(/<(?:\w+:)?timeDate\b[^>]*>([^<]*)</g))
    add(found.moments, plain(text).trim());
  for (const [, text = ''] of content.matchAll(/<(?:\w+:)?conditionExpression\b[^>]*>([^<]*)</g))
    add(found.conditions, plain(text).trim());
  for (const [tag] of content.matchAll(/<(?:\w+:)?message\b[^>]*>/g))
    add(found.messages, attribute(tag, 'name'));
}

function readRoles(content: string, found: Vocabulary) {
  for (const [task] of content.matchAll(/<(?:\w+:)?userTask\b[\s\S]*?<\/(?:\w+:)?userTask>/g)) {
    const said = (name: string) =>
      attribute(new RegExp(`<[^>]*\\sname="${name}"[^>]*>`).exec(task)?.[0] ?? '', 'value');
    const [kind, role] = [said('kind'), said('role')];
    if (kind && role && role.split(',').every((one) => knownRoles.includes(one.trim())))
      found.roles[kind] = (found.roles[kind] ?? role) === role ? role : '';
  }
}

function add(list: string[], value: string) {
  if (value && !list.includes(value)) list.push(value);
}

function attribute(tag: string, name: string): string {
  return plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
