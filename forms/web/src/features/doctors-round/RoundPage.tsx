/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { Me } from '../../shared/api/types';
import { Received } from '../../shared/shift/Received';
import { t, word } from '../../shared/i18n';
import { clockWords, setServerNow } from '../../shared/time/time';
import { Failure } from '../../shared/ui/Failure';
import { Missing } from './Missing';
import { Patient } from './Patient';
import { findRound, type Round } from './round.api';
import { Sampling } from './Sampling';
import './texts';
import './doctors-round.css';

type Show = 'exceptions' | 'temperatures' | 'sampling' | 'all';
const shows: Show[] = ['exceptions', 'temperatures', 'sampling', 'all'];

/** The doctor's evening: exceptions first, temperatures in one column, and tubes. */
export default function RoundPage({ me }: { me: Me }) {
  const [round, setRound] = useState<Round>();
  const [problem, setProblem] = useState<unknown>();
  const [show, setShow] = useState<Show>('exceptions');
  const [method, setMethod] = useState('PHONE');
  /** Who was shown stays while the page is worked through. */
  const [kept, setKept] = useState<string[]>([]);
  const read = () => {
    findRound()
      .then((found) => {
        setServerNow(found.asOf);
        setRound(found);
        setProblem(undefined);
      })
      .catch(setProblem);
  };
  useEffect(read, []);
  const all = round?.patients ?? [];
  const wanted = (which: Show) =>
    all.filter((one) =>
      which === 'all'
        ? true
        : which === 'temperatures'
          ? one.awaited !== null && (!one.reported || kept.includes(one.caseId))
          : which === 'sampling'
            ? one.tasks.some((task) => task.kind === 'take-sample')
            : one.flags.length > 0 || kept.includes(one.caseId),
    );
  return (
    <>
      <h1>{t('round.title')}</h1>
      <Received me={me} />
      <div class="views" role="group" aria-label={t('round.show')}>
        {shows.map((one) => (
          <button
            type="button"
            class="button"
            key={one}
            aria-pressed={show === one}
            onClick={() => {
              setShow(one);
              setKept([]);
            }}
          >
            {t(`round.show.${one}`)} ({wanted(one).length})
          </button>
        ))}
        <a class="button" href="#/work/hand-over">
          {t('handOver.open')}
        </a>
        <button type="button" class="button quiet" onClick={read}>
          {t('worklist.reload')}
        </button>
      </div>
      <p role="status" class="soft">
        {round
          ? t('round.asOf', { when: clockWords(round.asOf) })
          : problem === undefined && t('loading')}
      </p>
      {problem !== undefined && <Failure problem={problem} onAgain={read} />}
      {show === 'sampling' && <Sampling patients={all} onTaken={read} />}
      {(show === 'sampling' || show === 'exceptions') && <Missing patients={all} />}
      <div class="field method">
        <label for="method">{t('round.method')}</label>{' '}
        <select
          id="method"
          value={method}
          onChange={(event) => setMethod(event.currentTarget.value)}
        >
          {['PHONE', 'IN_PERSON'].map((one) => (
            <option key={one} value={one}>
              {word('round.method', one)}
            </option>
          ))}
        </select>
      </div>
      <h2>{t(`round.show.${show}`)}</h2>
      {round && wanted(show).length === 0 && <p class="card empty">{t('round.nobody')}</p>}
      <ul class="tasks round">
        {wanted(show).map((patient) => (
          <Patient
            key={patient.caseId}
            patient={patient}
            me={me}
            method={method}
            onChanged={() => {
              setKept((old) => [...old, patient.caseId]);
              read();
            }}
          />
        ))}
      </ul>
    </>
  );
}
