import { t } from '../i18n';
import { clockWords } from '../time/time';
import type { TaskNote } from './notes.api';

/** Who said it and when, then what was said or done. */
export function noteWords(note: TaskNote): { head: string; text: string } {
  return {
    head: `${note.byName ?? note.by} · ${clockWords(note.at)}`,
    text:
      note.kind === 'NUDGE'
        ? t('note.nudged')
        : note.kind === 'DEADLINE'
          ? t('note.deadline', {
              from: clockWords(note.dueBefore),
              to: clockWords(note.dueAfter),
              why: note.words ?? '',
            })
          : (note.words ?? ''),
  };
}
