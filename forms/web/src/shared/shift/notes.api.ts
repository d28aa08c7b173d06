import { get } from '../api/client';
import type { Page } from '../api/types';
import { lastKnown } from '../offline/last-known';

/** The open task that is due first. */
export interface NextTask {
  kind: string;
  due: string | null;
}

export interface Line {
  caseId: string;
  name: string;
  grid: string;
  /** Codes as they stood when the note was signed. */
  facts: string[];
  task: NextTask | null;
  words: string | null;
  acknowledgedAt: string | null;
}

/** What one shift tells the next. */
export interface Note {
  id: string;
  givenBy: string;
  takenBy: string;
  own: boolean;
  words: string | null;
  givenAt: string;
  startsAt: string;
  acknowledgedAt: string | null;
  lines: Line[];
}

export interface Taker {
  username: string;
  name: string;
  onDuty: boolean;
}

/** Somebody who may be handed on, and to whom. */
export interface Person {
  caseId: string;
  name: string;
  grid: string;
  facts: string[];
  task: NextTask | null;
  told: { by: string; words: string }[];
  takers: string[];
}

/** A note before it is written. */
export interface Prefilled {
  asOf: string;
  startsAt: string;
  takers: Taker[];
  people: Person[];
}

export const findNotes = () =>
  lastKnown('hand-over/notes', async () => {
    const { items } = await get<Page<Note>>('/api/hand-over-notes', undefined, 8000);
    return items;
  });

export const findPrefilled = () =>
  lastKnown('hand-over/draft', () => get<Prefilled>('/api/hand-over-notes/draft', undefined, 8000));
