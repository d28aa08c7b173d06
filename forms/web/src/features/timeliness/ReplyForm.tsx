/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import { newKey } from '../../shared/api/client';
import { problemText } from '../../shared/api/problem';
import { reply, type By } from '../../shared/api/timeliness';
import { t } from '../../shared/i18n';
import type { WholeDays } from './days';

const longest = 500;

interface Props {
  by: By;
  days: WholeDays;
  points: { key: string; name: string }[];
  onSaid: () => void;
}

/** The right of reply: what the number does not show. */
export function ReplyForm({ by, days, points, onSaid }: Props) {
  const [key, setKey] = useState(points[0]?.key ?? '');
  const [text, setText] = useState('');
  const [sent, setSent] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const sending = useRef(newKey());
  const say = async () => {
    try {
      await reply({ by, key, ...days, text }, sending.current);
      sending.current = newKey();
      setText('');
      setSent(true);
      setProblem(undefined);
      onSaid();
    } catch (failure) {
      setProblem(failure);
    }
  };
  return (
    <form
      class="say"
      onSubmit={(event) => {
        event.preventDefault();
        void say();
      }}
    >
      {points.length > 1 && (
        <>
          <label for={`say-${by}`}>{t('prompt.about')}</label>
          <select id={`say-${by}`} value={key} onChange={(e) => setKey(e.currentTarget.value)}>
            {points.map((point) => (
              <option key={point.key} value={point.key}>
                {point.name}
              </option>
            ))}
          </select>
        </>
      )}
      <label for={`words-${by}`}>{t('prompt.reply')}</label>
      <textarea
        id={`words-${by}`}
        rows={3}
        maxLength={longest}
        aria-describedby={`words-${by}-d`}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <span class="soft" id={`words-${by}-d`}>
        {t('prompt.replyHint')}
      </span>
      <button type="submit" class="button" disabled={text.trim() === ''}>
        {t('prompt.send')}
      </button>
      <p role="status">{sent && text === '' ? t('prompt.sent') : ''}</p>
      {problem !== undefined && (
        <p class="notice" role="alert">
          {problemText(problem)}
        </p>
      )}
    </form>
  );
}
