import { derivedOutcome, outcomeKey } from '../../shared/form/outcome';
import type { Schema } from '../../shared/form/schema';
import { faults, type Fault } from '../../shared/form/validate';
import { answers, type Values } from '../../shared/form/values';
import type { ReportLine } from './rounds.api';

/** How the values of a report were learnt: what the form asks as two questions. */
export const ways = {
  IN_PERSON: { method: 'IN_PERSON', source: 'IN_PERSON' },
  PHONE: { method: 'PHONE', source: 'PHONE' },
  SELF: { method: 'SELF', source: 'SELF_REPORTED' },
  OTHERS: { method: 'PHONE', source: 'TOLD_BY_OTHERS' },
  PAPER: { method: 'IN_PERSON', source: 'PAPER' },
} as const;

export type Way = keyof typeof ways;

export const notReached = 'NOT_REACHED';

export const isUnreached = (values: Values) => values['method'] === notReached;

/** A person's values with the way they were learnt and their moment; the outcome follows. */
export function whole(schema: Schema, typed: Values, way: Way, at: string): Values {
  const { method, source } = ways[way];
  const values: Values = { method, source, ...typed, actedAt: typed['actedAt'] ?? at };
  return { ...values, [outcomeKey]: derivedOutcome(schema, values) };
}

/**
 * What is still wrong; symptoms must have been asked for, though the form does not insist: a sheet
 * of forty invites to leave them out.
 */
export function lacks(schema: Schema, values: Values): Fault[] {
  const found = faults(schema, values);
  const asked = isUnreached(values) || ((values['symptoms'] as string[] | undefined)?.length ?? 0);
  return asked ? found : [...found, { path: 'symptoms', code: 'required' }];
}

/** Whether anything was entered for a person: the way alone is nothing. */
export function isTouched(typed: Values | undefined): boolean {
  return ['temp', 'symptoms', 'method', 'notReached'].some((key) => typed?.[key] !== undefined);
}

/** A report that can be sent. */
export interface Ready {
  line: ReportLine;
  data: Values;
}

/** The reports that are complete; the others wait for what they lack. */
export function ready(
  schema: Schema,
  lines: ReportLine[],
  typed: Record<string, Values>,
  way: Way,
  at: string,
): Ready[] {
  return lines.flatMap((line) => {
    const own = line.task && typed[line.task.id];
    if (!own || !isTouched(own)) return [];
    const values = whole(schema, own, way, at);
    return lacks(schema, values).length === 0 ? [{ line, data: answers(schema, values) }] : [];
  });
}

/** `365` is typed faster than `36.5` and can mean nothing else. */
export function temperature(text: string): string {
  const plain = text.normalize('NFKC').replace(',', '.').replace('。', '.').trim();
  return /^(3[4-9]|4[0-3])\d$/.test(plain) ? `${plain.slice(0, 2)}.${plain.slice(2)}` : plain;
}

/** A short number made of a building's name, for addresses: they name no place. */
export function sheetOf(building: string): string {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(building)) {
    hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

export interface BuildingSheet {
  building: string;
  sheet: string;
  lines: ReportLine[];
  open: number;
}

/** One sheet a building, in the order of the doors; those without a door together. */
export function sheets(lines: ReportLine[]): BuildingSheet[] {
  const found: BuildingSheet[] = [];
  for (const line of lines) {
    const building = line.place?.building ?? '';
    let one = found.find((other) => other.building === building);
    if (!one) found.push((one = { building, sheet: sheetOf(building), lines: [], open: 0 }));
    one.lines.push(line);
    if (line.state === 'OPEN') one.open++;
  }
  return found;
}
