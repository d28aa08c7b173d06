/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import { fieldProblem, problemText } from '../api/problem';
import { t } from '../i18n';
import { comment, type TaskNote } from './notes.api';
import { SubmissionKey } from './submission-key';

interface Props {
  taskId: string;
  onSaid: (note: TaskNote) => void;
}

/** Saying something about a task to who else has to do with it. */
export function SayNote({ taskId, onSaid }: Props) {
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const key = useRef(new SubmissionKey());
  const say = async () => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      onSaid(await comment(taskId, words, key.current.for(words)));
      setWords('');
    } catch (failure) {
      setProblem(failure);
    }
    setBusy(false);
  };
  const wrong =
    problem === undefined ? undefined : (fieldProblem(problem, 'words') ?? problemText(problem));
  return (
    <details class="say-note">
      <summary>{t('note.add')}</summary>
      <label for="note-words">{t('note.words')}</label>
      <textarea
        id="note-words"
        rows={2}
        maxLength={500}
        value={words}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? 'note-wrong' : undefined}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      {wrong && (
        <p id="note-wrong" role="alert" class="field-error">
          {wrong}
        </p>
      )}
      <button type="button" class="button" aria-disabled={busy} onClick={() => void say()}>
        {t('note.say')}
      </button>
    </details>
  );
}
