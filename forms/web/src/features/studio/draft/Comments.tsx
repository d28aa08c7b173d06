import { Button } from 'antd';
import { useState } from 'react';
import { Labelled } from '../../../shared/desk/Labelled';
import { Problem } from '../../../shared/desk/Problem';
import { Time } from '../../../shared/desk/Time';
import { t } from '../../../shared/i18n';
import { say, settle, type Comment } from '../studio.api';

interface Props {
  draft: string;
  file: string;
  /** The selected element a new comment is about; the file if there is none. */
  element: string | undefined;
  comments: Comment[];
  onChanged: () => void;
  onReveal: (element: string) => void;
}

/** What designers say to each other about elements of a file. */
export function Comments({ draft, file, element, comments, onChanged, onReveal }: Props) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<unknown>();
  const run = async (step: () => Promise<unknown>) => {
    setProblem(undefined);
    try {
      await step();
      onChanged();
    } catch (failure) {
      setProblem(failure);
    }
  };
  const send = () =>
    run(async () => {
      await say(draft, { file, element: element ?? '', text: text.trim() });
      setText('');
    });
  return (
    <section aria-label={t('studio.commentsTitle')}>
      <Labelled
        id="studio-comment"
        label={element ? t('studio.commentOn', { element }) : t('studio.commentOnFile')}
      >
        <textarea
          id="studio-comment"
          rows={3}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Labelled>
      <Button disabled={!text.trim()} onClick={() => void send()}>
        {t('studio.say')}
      </Button>
      <Problem problem={problem} />
      <ul className="studio-findings">
        {comments.map((one) => (
          <li key={one.id} className={one.doneAt ? 'done' : 'INFO'}>
            <p className="studio-said">{one.text}</p>
            <p className="soft">
              {one.author} <Time at={one.at} />
              {one.doneBy && ` · ${t('studio.settledBy', { who: one.doneBy })}`}
            </p>
            <p>
              {one.element && (
                <Button size="small" onClick={() => onReveal(one.element ?? '')}>
                  {t('studio.goTo', { element: one.element })}
                </Button>
              )}{' '}
              {!one.doneAt && (
                <Button size="small" onClick={() => void run(() => settle(draft, one.id))}>
                  {t('studio.settle')}
                </Button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
