import type { Vocabulary } from './bpmn/vocabulary';
import type { Finding, Scenario } from './studio.api';

/** What is shown on elements of a file. */
export interface Marks {
  findings: Finding[];
  /** Open comments by element. */
  comments: Record<string, number>;
}

/** A drawing board, a table or a form on the screen, whatever draws it. */
export interface Editor {
  /** The file as it stands on the screen. */
  content(): Promise<string>;
  undo(): void;
  redo(): void;
  /** Opens the search for elements, where there is one. */
  find?(): void;
  /** Plays the model with tokens, where there is such a thing. */
  simulate?(): void;
  /** Brings an element to the middle and selects it. */
  reveal(element: string): void;
  show(marks: Marks): void;
  /** Shows how the examples of the file came out, in their order. */
  outcomes?(found: Scenario[]): void;
  /**
   * What its own rules find in what is on the screen, where it has rules; `words` are what the
   * draft's files know.
   */
  lint?(words: Vocabulary): Finding[];
  /** The way to mend a finding in what is on the screen; undefined if a person must decide. */
  mendOf?(finding: Finding): (() => void) | undefined;
  /** Tells of each change until the answer is called. */
  watch?(changed: () => void): () => void;
  /** Goes on in Chinese or in English; what was done stays, and can still be undone. */
  speak(chinese: boolean): void;
  close(): void;
}

export interface EditorOptions {
  /** The file's name. */
  name: string;
  host: HTMLElement;
  content: string;
  readOnly: boolean;
  chinese: boolean;
  onChange: () => void;
  /** An element was selected, or nothing. */
  onSelect: (element: string | undefined) => void;
}

export type OpenEditor = (options: EditorOptions) => Promise<Editor>;

/** The editors are heavy; each is fetched when a file of its kind is first opened. */
export async function editorFor(name: string): Promise<OpenEditor | undefined> {
  if (name.endsWith('.bpmn')) return (await import('./bpmn/open')).openBpmn;
  if (name.endsWith('.dmn')) return (await import('./dmn/open')).openDmn;
  if (name.endsWith('.form')) return (await import('./form/open')).openForm;
  if (name.endsWith('.scenarios')) return (await import('./scenarios/open')).openScenarios;
  return undefined;
}
