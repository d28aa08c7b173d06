/** @jsxImportSource preact */
import { t } from '../i18n';
import { noteWords } from './note-words';
import type { TaskNote } from './notes.api';

/** What was said about a task, before somebody goes on with it. */
export function NoteList({ notes }: { notes: TaskNote[] }) {
  if (notes.length === 0) return null;
  return (
    <section class="task-notes" aria-label={t('note.title')}>
      <ul>
        {notes.map((note) => {
          const { head, text } = noteWords(note);
          return (
            <li key={note.id}>
              <span class="soft">{head}</span>
              <br />
              {text}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
