import {
  isMoment,
  localOf,
  read,
  same,
  shown,
  type Cells,
  type Example,
  type Value,
} from '../scenarios/table';
import type { ComparedCell } from './cells';
import { changeOf, type Change } from './change';

/** One cell of an example before and after. */
export interface ComparedValue extends ComparedCell {
  /** `none`: that no row should answer, said by the example as a whole. */
  side: 'name' | 'given' | 'when' | 'then' | 'none';
  /** Name of the fact or of the answer; empty of all else. */
  column: string;
  /** Which of several expected rows, from 1 on; 0 of the only one, and of all else. */
  row: number;
  change: Change;
}

export interface ComparedExample {
  name: string;
  change: Change;
  values: ComparedValue[];
}

/**
 * Compares two files of examples, examples by their names, or by what they say if they were
 * renamed. In the order of the new file; one that went stands behind what it stood behind. A file
 * that is not there is an empty text; throws where one cannot be read.
 */
export function compareExamples(before: string, after: string): ComparedExample[] {
  const [old, now] = [before, after].map((text) => (text ? read(text).examples : [])) as [
    Example[],
    Example[],
  ];
  const pairs = pair(old, now);
  const kept = pairs.flatMap(([was, is]) => (was && is ? [old.indexOf(was)] : []));
  const order = [...kept].sort((a, b) => a - b);
  return pairs.map(([was, is]) => {
    const values = compareValues(was, is);
    const changed = values.some((value) => value.changed);
    const moved =
      was !== undefined && kept.indexOf(old.indexOf(was)) !== order.indexOf(old.indexOf(was));
    const change = changeOf(was, is, changed, moved);
    return { name: is?.name ?? was?.name ?? '', change, values };
  });
}

type Pair<T> = [T | undefined, T | undefined];

function pair(old: Example[], now: Example[]): Pair<Example>[] {
  const left = new Set(old);
  const take = (fits: (one: Example) => boolean) => {
    const found = [...left].find(fits);
    if (found) left.delete(found);
    return found;
  };
  const byName = now.map((is) => take(({ name }) => name === is.name));
  const pairs: Pair<Example>[] = now.map((is, i) => [
    byName[i] ?? take((was) => said(was) === said(is)),
    is,
  ]);
  for (const was of left) {
    const ahead = old[old.indexOf(was) - 1];
    const at = ahead ? pairs.findIndex(([other]) => other === ahead) : -1;
    pairs.splice(at + 1, 0, [was, undefined]);
  }
  return pairs;
}

const said = ({ given, when, then }: Example) =>
  JSON.stringify([sorted(given), when, then.map(sorted)]);

const sorted = (cells: Cells) => Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1));

function compareValues(was: Example | undefined, is: Example | undefined): ComparedValue[] {
  const rows = align(was?.then ?? [], is?.then ?? []);
  const none = (one: Example | undefined) => one?.then.length === 0;
  return [
    ...(was && is && was.name !== is.name ? [value('name', '', 0, was.name, is.name)] : []),
    ...compareCells('given', 0, was?.given, is?.given),
    ...((was?.when ?? is?.when) ? [value('when', '', 0, was?.when, is?.when)] : []),
    ...(none(was) || none(is)
      ? [value('none', '', 0, none(was) || undefined, none(is) || undefined)]
      : []),
    ...rows.flatMap(([old, now], i) => compareCells('then', rows.length > 1 ? i + 1 : 0, old, now)),
  ];
}

function compareCells(side: 'given' | 'then', row: number, was: Cells = {}, is: Cells = {}) {
  const columns = new Set([...Object.keys(is), ...Object.keys(was)]);
  return [...columns].map((column) => value(side, column, row, was[column], is[column]));
}

function value(
  side: ComparedValue['side'],
  column: string,
  row: number,
  was: Value | undefined,
  is: Value | undefined,
): ComparedValue {
  const moments = isMoment(was) && isMoment(is);
  const changed = moments ? !same(was, is) : shown(was) !== shown(is);
  const change = changeOf(was, is, changed);
  return { side, column, row, change, changed, before: spoken(was), after: spoken(is) };
}

/** A moment as clocks in China show it, to the second where it counts; else as it is written. */
function spoken(value: Value | undefined): string {
  if (!isMoment(value)) return shown(value);
  const seconds = /T\d{2}:\d{2}(:\d{2}(?:\.\d+)?)/.exec(value)?.[1] ?? '';
  return localOf(value).replace('T', ' ') + (/[1-9]/.test(seconds) ? seconds : '');
}

/** Rows that stayed as they are ahead and behind, and between them those that changed, in order. */
function align(old: Cells[], now: Cells[]): Pair<Cells>[] {
  const is = (a: Cells | undefined, b: Cells | undefined) =>
    a !== undefined && b !== undefined && JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
  const [less, more] = [Math.min(old.length, now.length), Math.max(old.length, now.length)];
  let ahead = 0;
  while (ahead < less && is(old[ahead], now[ahead])) ahead++;
  let behind = 0;
  while (behind < less - ahead && is(old.at(-1 - behind), now.at(-1 - behind))) behind++;
  return Array.from({ length: more }, (_, i) => {
    const last = i - more;
    if (i >= more - behind) return [old.at(last), now.at(last)];
    return [
      i < old.length - behind ? old[i] : undefined,
      i < now.length - behind ? now[i] : undefined,
    ];
  });
}
