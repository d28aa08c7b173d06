/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Me } from '../../shared/api/types';
import { t, word } from '../../shared/i18n';
import { device } from '../../shared/offline/store';
import { clockWords } from '../../shared/time/time';
import { Failure } from '../../shared/ui/Failure';
import { CallFacts } from './CallFacts';
import { CallForm } from './CallForm';
import type { Call } from './calls.api';
import { KeyBar } from './KeyBar';
import { Script } from './Script';
import { useCallRun } from './useCallRun';
import { useKeys } from './useKeys';
import './call-run.css';

const keysOff = 'calls/keys-off';

/** One screen per call: who, why, what is said, the answers, and at once the next person. */
export default function CallRunPage({ me }: { me: Me }) {
  const run = useCallRun();
  const [tally, setTally] = useState({ done: 0, unanswered: 0 });
  const [said, setSaid] = useState('');
  const [on, setOn] = useState(true);
  const form = useRef<HTMLFormElement>(null);
  const dial = useRef<HTMLAnchorElement>(null);
  const noAnswer = useRef<() => void>(() => undefined);
  useEffect(
    () =>
      void device()
        .get<boolean>(keysOff)
        .then((off) => setOn(off !== true)),
    [],
  );
  const switchKeys = (next: boolean) => {
    setOn(next);
    void device().put(keysOff, !next);
  };
  const { call, opened } = run;
  const loaded = typeof opened === 'object' && 'schema' in opened ? opened : undefined;
  const failed = typeof opened === 'object' && 'problem' in opened ? opened.problem : run.problem;
  const pass = () => noAnswer.current?.();
  useKeys({ on, form, dial, onNoAnswer: pass, onSkip: run.skip });
  return (
    <>
      <h1>{t('calls.title')}</h1>
      <p role="status" class="soft">
        {said} {t('calls.tally', { ...tally, left: run.queue.now.length })}
      </p>
      {failed !== undefined && <Failure problem={failed} onAgain={run.again} />}
      {call ? (
        <div class="call-desk" key={call.task.id}>
          <div>
            <CallFacts
              call={call}
              person={loaded?.task.person ?? call.task.person}
              riskAreas={loaded?.data['riskAreas']}
              dial={dial}
            />
            <Script call={call} me={me} welfare={loaded?.data['part'] === 'WELFARE'} />
          </div>
          <div>
            <KeyBar on={on} onSwitch={switchKeys} onNoAnswer={pass} onSkip={run.skip} />
            {loaded ? (
              <CallForm
                loaded={loaded}
                me={me}
                form={form}
                noAnswer={noAnswer}
                onDone={(outcome) => {
                  setTally(({ done, unanswered }) =>
                    outcome === 'NO_ANSWER'
                      ? { done, unanswered: unanswered + 1 }
                      : { done: done + 1, unanswered },
                  );
                  setSaid(
                    t('calls.said', {
                      name: call.task.person.name,
                      outcome: word('calls.result', outcome),
                    }),
                  );
                  run.done(call.task.id);
                }}
              />
            ) : (
              failed === undefined && <p role="status">{t('loading')}</p>
            )}
          </div>
        </div>
      ) : (
        !run.loading && failed === undefined && <p class="card empty">{t('calls.nobody')}</p>
      )}
      <Later calls={run.queue.later} />
    </>
  );
}

/** Who may not be phoned yet, from when, and why. */
function Later({ calls }: { calls: Call[] }) {
  if (calls.length === 0) return null;
  return (
    <section class="card">
      <h2>{t('calls.later', { n: calls.length })}</h2>
      <ul>
        {calls.slice(0, 10).map((call) => (
          <li key={call.task.id}>
            {call.task.person.name} · {t('calls.from', { when: clockWords(call.callFrom) })}
            {call.reason && ` · ${word('calls.reason', call.reason)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
