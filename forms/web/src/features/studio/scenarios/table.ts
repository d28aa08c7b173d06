/** What a cell holds: as JSON, since tables ask for texts, numbers and flags. */
export type Value = string | number | boolean | null;
export type Cells = Record<string, Value>;

/** One example: what is asked, at which moment, and which rows should answer; none where none fits. */
export interface Example {
  name: string;
  given: Cells;
  when?: string;
  then: Cells[];
}

export type Side = 'given' | 'then';

export interface Table {
  examples: Example[];
  /** Columns in the order they are shown. */
  given: string[];
  then: string[];
}

interface Written {
  scenarios: (Omit<Example, 'then'> & { then?: Cells | Cells[] })[];
}

/** Reads a `.scenarios` file; throws where it is none. */
export function read(content: string): Table {
  const { scenarios } = JSON.parse(content) as Written;
  const examples = scenarios.map(({ name, given, when, then }) => ({
    name,
    given,
    ...(when !== undefined && { when }),
    then: Array.isArray(then) ? then : then ? [then] : [],
  }));
  return {
    examples,
    given: columns(examples.map((one) => one.given)),
    then: columns(examples.flatMap((one) => one.then)),
  };
}

/** Whether it tells moments, as examples of models do. */
export const isTimed = ({ examples }: Table) => examples.some((one) => one.when !== undefined);

function columns(rows: Cells[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

/** The file's text; one expected row is written as such, several or none as a list. */
export function write({ examples }: Table): string {
  const scenarios = examples.map(({ name, given, when, then }) => ({
    name,
    given,
    ...(when !== undefined && { when }),
    then: then.length === 1 ? then[0] : then,
  }));
  return `${JSON.stringify({ scenarios }, null, 2)}\n`;
}

/** What stands in a field: a text that would be read as something else is put in quotes. */
export function shown(value: Value | undefined): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return JSON.stringify(value);
  return valueOf(value) === value && value !== '' ? value : JSON.stringify(value);
}

/** What somebody meant by what stands in a field; undefined if they left it out. */
export function valueOf(text: string): Value | undefined {
  const plain = text.trim();
  if (plain === '') return undefined;
  if (/^(true|false|null|-?\d+(\.\d+)?|"(?:[^"\\]|\\.)*")$/.test(plain))
    return JSON.parse(plain) as Value;
  return plain;
}

/** China has one time; a moment is written with it. */
const offset = '+08:00';
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

export function isMoment(value: Value | undefined): value is string {
  return typeof value === 'string' && moment.test(value) && !Number.isNaN(Date.parse(value));
}

/** A moment as a field for day and time holds it; empty if it is none. */
export function localOf(value: Value | undefined): string {
  if (!isMoment(value)) return '';
  return new Date(Date.parse(value) + 8 * 3_600_000).toISOString().slice(0, 16);
}

export function momentOf(local: string): string | undefined {
  return local ? `${local}${offset}` : undefined;
}

/** Whether an answer is what was expected, as the server compares. */
export function same(expected: Value | undefined, actual: Value | undefined): boolean {
  if (isMoment(expected) && isMoment(actual)) return Date.parse(expected) === Date.parse(actual);
  return String(expected ?? '') === String(actual ?? '');
}
