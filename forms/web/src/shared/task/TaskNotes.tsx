/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import { fieldProblem, problemText } from '../api/problem';
import { t } from '../i18n';
import { noteWords } from './note-words';
import { comment, type TaskNote } from './notes.api';
import { SubmissionKey } from './submission-key';

interface Props {
  taskId: string;
  before: TaskNote[];
}

/** What was said about a task, and saying something. */
export function TaskNotes({ taskId, before }: Props) {
  const [notes, setNotes] = useState(before);
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const key = useRef(new SubmissionKey());
  const say = async () => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const said = await comment(taskId, words, key.current.for(words));
      setNotes([...notes.filter((one) => one.id !== said.id), said]);
      setWords('');
    } catch (failure) {
      setProblem(failure);
    }
    setBusy(false);
  };
  const wrong =
    problem === undefined ? undefined : (fieldProblem(problem, 'words') ?? problemText(problem));
  return (
    <section class="task-notes" aria-label={t('note.title')}>
      {notes.length > 0 && <h2>{t('note.title')}</h2>}
      <ul>
        {notes.map((note) => {
          const { head, text } = noteWords(note);
          return (
            <li key={note.id} class="card">
              <span class="soft">{head}</span>
              <br />
              {text}
            </li>
          );
        })}
      </ul>
      <details>
        <summary>{t('note.add')}</summary>
        <label>
          {t('note.words')}
          <textarea
            rows={2}
            maxLength={500}
            value={words}
            aria-invalid={wrong ? true : undefined}
            aria-describedby={wrong ? 'note-wrong' : undefined}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        {wrong && (
          <p id="note-wrong" role="alert" class="field-error">
            {wrong}
          </p>
        )}
        <button type="button" class="button" aria-disabled={busy} onClick={() => void say()}>
          {t('note.say')}
        </button>
      </details>
    </section>
  );
}
