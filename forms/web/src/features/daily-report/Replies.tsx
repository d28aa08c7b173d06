import { Button } from 'antd';
import { useRef, useState } from 'react';
import { newKey } from '../../shared/api/client';
import { gridName } from '../../shared/api/grids';
import { Labelled } from '../../shared/desk/Labelled';
import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { t, word } from '../../shared/i18n';
import { reply, type By, type Reply, type TimelinessLine } from '../../shared/api/timeliness';

const longest = 500;

interface Props {
  by: By;
  day: string;
  lines: TimelinessLine[];
  replies: Reply[];
  onSaid: () => void;
}

/** What was said to the numbers, and a place to say something. */
export function Replies({ by, day, lines, replies, onSaid }: Props) {
  const [key, setKey] = useState(lines[0]?.key ?? '');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<unknown>();
  const sending = useRef(newKey());
  const say = async () => {
    try {
      await reply({ by, key, from: day, to: day, text }, sending.current);
      sending.current = newKey();
      setText('');
      setProblem(undefined);
      onSaid();
    } catch (failure) {
      setProblem(failure);
    }
  };
  const name = (point: string) => (by === 'GRID' ? gridName(point) : word('role', point));
  return (
    <>
      <h3>{t('daily.replies')}</h3>
      {replies.length === 0 && <p className="soft">{t('daily.noReplies')}</p>}
      <ul className="replies">
        {replies.map((one) => (
          <li key={one.id}>
            <strong>{name(one.key)}</strong>{' '}
            <span className="soft">
              {one.saidByName} {word('role', one.role)} <Time at={one.saidAt} />
            </span>
            <br />
            {one.text}
          </li>
        ))}
      </ul>
      {lines.length > 0 && (
        <form
          className="reply-form"
          onSubmit={(event) => {
            event.preventDefault();
            void say();
          }}
        >
          <Labelled id="reply-key" label={t('daily.replyTo')}>
            <select id="reply-key" value={key} onChange={(event) => setKey(event.target.value)}>
              {lines.map((line) => (
                <option key={line.key} value={line.key}>
                  {by === 'GRID' ? line.name : word('role', line.key)}
                </option>
              ))}
            </select>
          </Labelled>
          <Labelled id="reply-text" label={t('daily.reply')} hint={t('daily.replyHint')}>
            <textarea
              id="reply-text"
              rows={2}
              maxLength={longest}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </Labelled>
          <Button htmlType="submit" disabled={text.trim() === ''}>
            {t('daily.sendReply')}
          </Button>
          <Problem problem={problem} />
        </form>
      )}
    </>
  );
}
