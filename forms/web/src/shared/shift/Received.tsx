/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { problemText } from '../api/problem';
import type { Me } from '../api/types';
import { t } from '../i18n';
import { handOverRead, outbox, type Entry } from '../offline/outbox';
import { clockWords } from '../time/time';
import { findNotes, type Note } from './notes.api';
import { ReceivedNote } from './ReceivedNote';
import './shift.css';
import './texts';

interface Props {
  me: Me;
  /** Also what has been acknowledged, and what was given. */
  all?: boolean;
  /** Counts up when a note has been given. */
  turn?: number;
}

/** What the shift before left for who comes; it stands first until it is acknowledged. */
export function Received({ me, all, turn }: Props) {
  const [notes, setNotes] = useState<Note[]>([]);
  const [asOf, setAsOf] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  /** Acknowledged here and sent; what was read may be older. */
  const [sent, setSent] = useState<Entry[]>([]);
  useEffect(
    () =>
      outbox().onSent((entry) => {
        if (entry.call === handOverRead) setSent((old) => [...old, entry]);
      }),
    [],
  );
  useEffect(() => {
    let current = true;
    findNotes().then(
      ({ found, asOf: then }) => {
        if (!current) return;
        setNotes(found);
        setAsOf(then);
      },
      (failure: unknown) => current && setProblem(failure),
    );
    return () => {
      current = false;
    };
  }, [turn, sent.length]);
  // What is acknowledged here stays in sight until the page is opened again.
  const [opened, setOpened] = useState<string[]>([]);
  const received = notes.filter(
    (note) => !note.own && (all ?? (!note.acknowledgedAt || opened.includes(note.id))),
  );
  const given = all ? notes.filter((note) => note.own) : [];
  return (
    <>
      {problem !== undefined && (
        <p class="notice" role="alert">
          {t('handOver.unreadable')} {problemText(problem)}
        </p>
      )}
      {asOf && received.length > 0 && (
        <p class="as-of">{t('offline.asOf', { when: clockWords(asOf) })}</p>
      )}
      {received.map((note) => (
        <ReceivedNote
          key={note.id}
          {...{ note, me, sent }}
          onTaken={() => setOpened((old) => [...old, note.id])}
        />
      ))}
      {given.length > 0 && (
        <section class="card" aria-labelledby="given">
          <h2 id="given">{t('handOver.given')}</h2>
          <ul class="handed-list">
            {given.map((note) => (
              <li key={note.id}>
                {t('handOver.givenTo', {
                  name: note.takenBy,
                  n: note.lines.length,
                  when: clockWords(note.givenAt),
                })}{' '}
                <span class={note.acknowledgedAt ? 'kept' : 'soft'}>
                  {note.acknowledgedAt
                    ? t('handOver.acknowledged', { when: clockWords(note.acknowledgedAt) })
                    : t('handOver.unread')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
