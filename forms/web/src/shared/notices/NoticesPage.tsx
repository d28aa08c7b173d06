/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { lang, t } from '../i18n';
import { wall } from '../time/time';
import { Failure } from '../ui/Failure';
import { Choice } from './Choice';
import { findNotices, readAllNotices, readNotice, type Notice } from './notices.api';
import { noticesChanged } from './pulse';

export interface NoticesProps {
  /** Where the page shows a person's file. */
  fileHref: (caseId: string) => string;
}

/** One's own notices, newest first, and how one wants to be told. Both pages show it. */
export function NoticesPage({ fileHref }: NoticesProps) {
  const [items, setItems] = useState<Notice[]>();
  const [next, setNext] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>();
  const load = async (cursor: string | null) => {
    try {
      const page = await findNotices(cursor);
      setItems((old) => (cursor ? [...(old ?? []), ...page.items] : page.items));
      setNext(page.next);
      setProblem(undefined);
    } catch (failure) {
      setProblem(failure);
    }
  };
  useEffect(() => void load(null), []);
  const mark = async (marking: Promise<unknown>) => {
    try {
      await marking;
      noticesChanged();
      await load(null);
    } catch (failure) {
      setProblem(failure);
    }
  };
  const unread = items?.some((one) => !one.readAt);
  return (
    <>
      <h1>{t('notices.title')}</h1>
      {problem !== undefined && <Failure problem={problem} onAgain={() => void load(null)} />}
      {!items && problem === undefined && <p role="status">{t('loading')}</p>}
      {unread && (
        <p>
          <button type="button" class="button" onClick={() => void mark(readAllNotices())}>
            {t('notices.readAll')}
          </button>
        </p>
      )}
      {items?.length === 0 && <p>{t('notices.none')}</p>}
      <ul class="notices">
        {items?.map((one) => (
          <li key={one.id} class={`card ${one.readAt ? 'read' : 'unread'}`}>
            <p>
              {!one.readAt && <strong>{t('notices.new')} </strong>}
              {one.atOnce && <strong class="urgent">{t('notices.urgent')} </strong>}
              {one.text[lang()]}
            </p>
            <p class="soft">{wall(one.at)}</p>
            <p class="notice-keys">
              {one.taskId && (
                <a
                  class="button"
                  href={`/#/task/${one.taskId}`}
                  onClick={() => void readNotice(one.id).then(noticesChanged)}
                >
                  {t('notices.openTask')}
                </a>
              )}
              {!one.taskId && one.caseId && (
                <a
                  class="button"
                  href={fileHref(one.caseId)}
                  onClick={() => void readNotice(one.id).then(noticesChanged)}
                >
                  {t('case.open')}
                </a>
              )}
              {!one.readAt && (
                <button
                  type="button"
                  class="button quiet"
                  onClick={() => void mark(readNotice(one.id))}
                >
                  {t('notices.read')}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
      {next && (
        <button type="button" class="button wide" onClick={() => void load(next)}>
          {t('worklist.more')}
        </button>
      )}
      <Choice />
    </>
  );
}
