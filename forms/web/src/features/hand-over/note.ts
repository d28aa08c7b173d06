import type { Answers } from '../../shared/api/tasks';
import type { Person, Prefilled } from '../../shared/shift/notes.api';

/** A note that is being written; it stays on the device until the server has it. */
export interface Writing {
  /** The note's own name, so that what is sent twice is one note. */
  noteId: string;
  to: string;
  words: string;
  /** Words by case. */
  about: Record<string, string>;
  /** Who is left out though there is something to say, and who was added though not. */
  left: string[];
  added: string[];
}

export const empty = (noteId: string): Writing => ({
  noteId,
  to: '',
  words: '',
  about: {},
  left: [],
  added: [],
});

/** Whether there is something to say of somebody without being asked. */
export function isUnusual(person: Person): boolean {
  return person.facts.length > 0 || person.task !== null || person.told.length > 0;
}

/** Who stands on the page, in the server's order. */
export function shown({ people }: Prefilled, writing: Writing): Person[] {
  return people.filter((one) => isUnusual(one) || writing.added.includes(one.caseId));
}

/** Who is handed on: to the chosen taker, or to whoever it will be. */
export function handed(found: Prefilled, writing: Writing): Person[] {
  return shown(found, writing).filter(
    ({ caseId, takers }) =>
      !writing.left.includes(caseId) && (writing.to === '' || takers.includes(writing.to)),
  );
}

/** The note as the server takes it. */
export function signed(found: Prefilled, writing: Writing, sign: string): Answers {
  return {
    noteId: writing.noteId,
    to: writing.to,
    words: writing.words,
    sign,
    lines: handed(found, writing).map(({ caseId }) => ({
      caseId,
      words: writing.about[caseId] ?? '',
    })),
  };
}
