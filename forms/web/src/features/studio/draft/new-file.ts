import type { FileLine, Kind } from '../studio.api';

export interface NewFile {
  /** In kebab-case, without the ending: what is in the file is called so, too. */
  name: string;
  zh: string;
  en: string;
}

/** What a draft can begin by itself; examples begin beside the table that they try. */
export type NewKind = Exclude<Kind, 'SCENARIOS'>;

const endings: Record<NewKind, string> = { FORM: 'form', DMN: 'dmn', BPMN: 'bpmn' };
export const newKinds = Object.keys(endings) as NewKind[];

export const fileNameOf = (kind: NewKind, name: string) => `${name}.${endings[kind]}`;

/** As the server takes names. */
export const isName = (name: string) => /^[a-z][a-z0-9-]{0,79}$/.test(name);

/** Where files of a kind lie: forms among forms, models and tables elsewhere. */
export function foldersFor(kind: NewKind, files: FileLine[]): string[] {
  const fitting = files.filter((one) => (one.kind === 'FORM') === (kind === 'FORM'));
  return [...new Set(fitting.map((one) => one.folder))].sort();
}

/** `ask-comfort` as ids have it: `askComfort`. */
export const speaking = (name: string) =>
  name.replace(/-+(.?)/g, (_, letter: string) => letter.toUpperCase());

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string) => text.replace(/[&<>"]/g, (one) => entities[one] ?? one);
