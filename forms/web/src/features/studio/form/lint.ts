import type { Component, Schema } from '../../../shared/form/schema';
import { finding, type Found } from '../check/finding-texts';
import { groupBy } from '../group-by';
import type { Finding } from '../studio.api';
import { bothShown, type Condition } from './condition';
import { idOf, isKnown, isList, keyOf, optionsOf, readField, type Read } from './fields';

/** A field with what hides it, from the outermost group to itself. */
interface Placed extends Read {
  hides: Condition[];
}

type Told = [element: string, found: Found];

/**
 * What can be said of a form while somebody edits it, with the codes of the server and the fields
 * they are about.
 *
 * @param file its name without ending
 */
export function lintForm(form: Schema, file: string): Finding[] {
  const told: Told[] = [];
  scope(form.components, [], false, told);
  // A form that cannot be read is asked no further, as on the server.
  if (!told.some(([, [, code]]) => /typeUnknown|fieldUnreadable/.test(code))) {
    if (form.id !== file) told.push(['', ['ERROR', 'form.idUnfit', form.id]]);
    if (!keys(form.components).includes('outcome'))
      told.push(['', ['ERROR', 'form.outcomeMissing']]);
    labels(form.components, told);
  }
  return told.map(([element, found]) => finding(element, found));
}

/** A form, or a row of a list: its conditions know its own keys and those around it. */
function scope(components: Component[], around: string[], row: boolean, told: Told[]) {
  const fields: Placed[] = [];
  for (const one of row ? components : [])
    if (/^(group|dynamiclist|filepicker)$/.test(one.type))
      told.push([idOf(one), ['ERROR', 'form.fieldUnreadable', `${one.type} in a row of a list`]]);
  collect(components, [], fields, told);
  const known = [...around, ...fields.flatMap(({ component }) => keyOf(component) ?? [])];
  for (const { component, hide, unless } of fields) {
    const asked = new Set([hide, ...unless].flatMap((one) => one?.names ?? []));
    for (const name of asked)
      if (!known.includes(name)) told.push([idOf(component), ['ERROR', 'form.nameUnknown', name]]);
  }
  shared(fields, told);
  lists(components, known, told);
}

function collect(components: Component[], around: Condition[], fields: Placed[], told: Told[]) {
  for (const component of components) {
    const read = readOrTell(component, told);
    const hides = read?.hide ? [...around, read.hide] : around;
    if (read) {
      fields.push({ ...read, hides });
      options(component, told);
    }
    if (!isList(component)) collect(component.components ?? [], hides, fields, told);
  }
}

function lists(components: Component[], known: string[], told: Told[]) {
  for (const component of components) {
    const within = component.components ?? [];
    if (isList(component)) scope(within, known, true, told);
    else lists(within, known, told);
  }
}

function readOrTell(component: Component, told: Told[]): Read | undefined {
  const id = idOf(component);
  if (!isKnown(component.type)) {
    told.push([id, ['ERROR', 'form.typeUnknown', component.type]]);
    return undefined;
  }
  try {
    return readField(component);
  } catch (unreadable) {
    told.push([id, ['ERROR', 'form.fieldUnreadable', (unreadable as Error).message]]);
    return undefined;
  }
}

/** Who chooses needs something to choose from, and answers that differ. */
function options(component: Component, told: Told[]) {
  const id = idOf(component);
  const all = optionsOf(component);
  if (all?.length === 0) told.push([id, ['ERROR', 'form.optionsMissing']]);
  const seen = new Set<string>();
  for (const { value = '', label = '' } of all ?? []) {
    if (!value.trim()) told.push([id, ['ERROR', 'form.optionValueMissing', label]]);
    else if (seen.has(value)) told.push([id, ['ERROR', 'form.optionTwice', value]]);
    seen.add(value);
  }
}

/** One question may stand twice, such that one hides where the other shows. */
function shared(fields: Placed[], told: Told[]) {
  const chosen = new Map<string, Set<string>>();
  for (const { component } of fields) {
    const key = keyOf(component);
    const all = optionsOf(component);
    if (key && all)
      chosen.set(key, new Set([...(chosen.get(key) ?? []), ...all.map(({ value }) => value)]));
  }
  for (const [key, sharing] of groupBy(fields, ({ component }) => keyOf(component)))
    sharing.forEach((later, at) => {
      const earlier = sharing
        .slice(0, key ? at : 0)
        .find((one) => bothShown([...one.hides, ...later.hides], chosen));
      if (earlier && key)
        told.push([
          idOf(later.component),
          ['ERROR', 'form.keyTwice', key, idOf(earlier.component)],
        ]);
    });
}

/** Keys of answers, groups opened. */
const keys = (components: Component[]): string[] =>
  components.flatMap((one) => keyOf(one) ?? keys(one.components ?? []));

/** Everything that people read, in both languages. */
function labels(components: Component[], told: Told[]) {
  for (const component of components) {
    const { type, key, label, dateLabel, properties, values } = component;
    const say = (zh: string | undefined, en: string | undefined, [no, noEnglish]: Found[]) => {
      const missing = !zh?.trim() ? no : !en?.trim() ? noEnglish : undefined;
      if (missing) told.push([idOf(component), missing]);
    };
    if (type === 'group' || isList(component) || key !== undefined) {
      say(label || dateLabel, properties?.['labelEn'], [
        ['WARNING', 'form.labelMissing'],
        ['WARNING', 'form.englishMissing'],
      ]);
      for (const one of values ?? [])
        say(one.label, one.labelEn || one.properties?.['labelEn'], [
          ['WARNING', 'form.optionLabelMissing', one.value],
          ['WARNING', 'form.optionEnglishMissing', one.value],
        ]);
    }
    labels(component.components ?? [], told);
  }
}
