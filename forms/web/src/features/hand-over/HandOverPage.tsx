/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { Me } from '../../shared/api/types';
import { findPrefilled, type Prefilled } from '../../shared/shift/notes.api';
import { Received } from '../../shared/shift/Received';
import { t } from '../../shared/i18n';
import type { Read } from '../../shared/offline/last-known';
import { handOver, outbox } from '../../shared/offline/outbox';
import { useOutbox } from '../../shared/offline/useOutbox';
import { clockWords, serverNow, setServerNow } from '../../shared/time/time';
import { Failure } from '../../shared/ui/Failure';
import './hand-over.css';
import { NoteForm } from './NoteForm';
import { useWriting } from './useWriting';

/** The change of shifts: what was left for me, and what I leave to the next. */
export default function HandOverPage({ me }: { me: Me }) {
  const [read, setRead] = useState<Read<Prefilled>>();
  const [problem, setProblem] = useState<unknown>();
  const [givenTo, setGivenTo] = useState<string>();
  const [turn, setTurn] = useState(0);
  const [sending, setSending] = useState(false);
  const { writing, write, begin } = useWriting();
  const queued = useOutbox().some((one) => one.call === handOver && one.state === 'waiting');
  // While somebody waits at the form, it stays.
  const waiting = queued && !sending;
  useEffect(() => {
    findPrefilled().then((found) => {
      if (!found.asOf) setServerNow(found.found.asOf);
      setProblem(undefined);
      setRead(found);
    }, setProblem);
  }, [turn]);
  // A note that waited goes out by itself: what was written of it must not come back.
  useEffect(
    () =>
      outbox().onSent((entry) => {
        if (entry.call !== handOver) return;
        begin();
        setTurn((n) => n + 1);
      }),
    [],
  );
  const draft = read?.found;
  return (
    <>
      <h1>{t('handOver.title')}</h1>
      <p role="status">
        {waiting ? t('handOver.waiting') : givenTo && t('handOver.sent', { name: givenTo })}
      </p>
      <Received me={me} all turn={turn} />
      {problem !== undefined && <Failure problem={problem} onAgain={() => setTurn((n) => n + 1)} />}
      {!draft && problem === undefined && <p role="status">{t('loading')}</p>}
      {givenTo && !waiting && (
        <button type="button" class="button" onClick={() => setGivenTo(undefined)}>
          {t('handOver.another')}
        </button>
      )}
      {draft && writing && !waiting && !givenTo && (
        <>
          <h2>{t('handOver.open')}</h2>
          <p class="soft">
            {t(
              Date.parse(draft.startsAt) > serverNow() ? 'handOver.starts' : 'handOver.startsNow',
              {
                when: clockWords(draft.startsAt),
                asOf: clockWords(draft.asOf),
              },
            )}
          </p>
          {draft.takers.length === 0 ? (
            <p class="notice">{t('handOver.nobody')}</p>
          ) : (
            <NoteForm
              key={writing.noteId}
              draft={draft}
              me={me}
              writing={writing}
              write={write}
              sending={sending}
              onSending={setSending}
              onGiven={(taker, sent) => {
                setGivenTo(sent ? taker : undefined);
                window.scrollTo(0, 0);
              }}
            />
          )}
        </>
      )}
    </>
  );
}
