/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { problemText } from '../../shared/api/problem';
import type { Me } from '../../shared/api/types';
import { t } from '../../shared/i18n';
import { clockWords, serverNow } from '../../shared/time/time';
import { everybody, passed, type Waiting } from './hold';
import { HoldCard } from './HoldCard';
import { OpenCase } from './OpenCase';
import { Decider } from './Decider';
import { useDuty } from './useDuty';
import './texts';
import './gate.css';

/** A gate at night, with or without a connection: who waits, how long still, who decides. */
export default function GatePage({ me }: { me: Me }) {
  const { duty, problem, reached, entries } = useDuty();
  const waiting = everybody(duty, entries);
  const { now, said } = useClock(waiting);
  return (
    <>
      <h1>{t('gate.title')}</h1>
      {!reached && duty && <p class="soft">{t('gate.asOf', { when: clockWords(duty.asOf) })}</p>}
      {problem !== undefined && (
        <p class="notice" role="alert">
          {problemText(problem)}
        </p>
      )}
      {duty && <Decider duty={duty} />}
      <p class="to-new">
        <button type="button" class="button wide" onClick={toRegistration}>
          {t('gate.toNew')}
        </button>
      </p>
      <p class="sr-only" role="status">
        {said}
      </p>
      <div class="gate">
        <section aria-labelledby="gate-held">
          <h2 id="gate-held">{t('gate.held', { n: waiting.length })}</h2>
          {waiting.length === 0 ? (
            <p class="card empty">{t('gate.nobody')}</p>
          ) : (
            <p class="soft">{t('gate.needHint')}</p>
          )}
          <ul class="tasks">
            {waiting.map((one) => (
              <HoldCard key={one.caseId} {...{ one, now, me }} />
            ))}
          </ul>
        </section>
        <OpenCase entries={entries} />
      </div>
    </>
  );
}

/** On a phone the form stands below all who wait. */
function toRegistration() {
  document.getElementById('gate-name')?.focus();
}

/** Runs without a connection; tells what is left at a few marks only. */
function useClock(waiting: Waiting[]) {
  const [now, setNow] = useState(serverNow());
  const [news, setNews] = useState<News[]>([]);
  const shown = useRef(waiting);
  shown.current = waiting;
  useEffect(() => {
    let before = serverNow();
    const timer = setInterval(() => {
      const next = serverNow();
      const found = shown.current.flatMap((one) => newsOf(one, before, next));
      if (found.length > 0) setNews(found);
      before = next;
      setNow(next);
    }, 1000);
    return () => clearInterval(timer);
  }, []);
  return { now, said: news.map(inWords).join(' ') };
}

/** Somebody's clock has passed a mark, with some minutes left. */
interface News {
  name: string;
  n: number;
}

function newsOf({ name, limit }: Waiting, before: number, now: number): News[] {
  const n = limit === undefined ? undefined : passed(limit, before, now);
  return n === undefined ? [] : [{ name, n }];
}

function inWords({ name, n }: News): string {
  return n === 0 ? t('gate.said.over', { name }) : t('gate.said.left', { name, n });
}
