import { handOverRead, outbox, type Entry } from '../offline/outbox';
import type { Note } from './notes.api';

/** Takes over one person of a note, or all; kept on the device until the server has it. */
export async function take(note: Note, caseId?: string): Promise<void> {
  await outbox().deliver({
    call: handOverRead,
    // What was refused makes way when the same is tried again.
    taskId: `read-${note.id}-${caseId ?? 'all'}`,
    kind: handOverRead,
    about: note.id,
    person: note.givenBy,
    data: { caseIds: caseId === undefined ? null : [caseId] },
  });
}

/** Entries that take over people of a note. */
export function ofNote(entries: readonly Entry[], note: Note): Entry[] {
  return entries.filter((one) => one.call === handOverRead && one.about === note.id);
}

/** When somebody was taken over by one of these entries. */
export function takenAt(entries: readonly Entry[], caseId: string): string | undefined {
  return entries.find(({ data }) => {
    const { caseIds } = data as { caseIds: string[] | null };
    return caseIds === null || caseIds.includes(caseId);
  })?.at;
}
