/** @jsxImportSource preact */
import { t, word } from '../../shared/i18n';
import type { OwnView, Seat } from './own.api';
import { dayAndTime, dayWords } from './when';

export function TestDays({ view }: { view: OwnView }) {
  if (view.tests.length === 0) return null;
  return (
    <section class="card" data-read>
      <h2>{t('own.tests')}</h2>
      <ul class="plain">
        {view.tests.map((one, index) => (
          <li key={index} class={`test ${one.state}`}>
            {dayWords(one.day)} <strong>{word('testState', one.state)}</strong>
          </li>
        ))}
      </ul>
      <p class="soft">{t('own.testsText')}</p>
    </section>
  );
}

/** The six; a number is a key to dial. */
export function Team({ seats }: { seats: Seat[] }) {
  return (
    <section class="card">
      <h2>{t('own.team')}</h2>
      <ul class="plain">
        {seats.map((seat) => (
          <li key={seat.role} class="seat">
            <span>
              {word('role', seat.role)} <strong>{seat.name ?? t('own.vacant')}</strong>
            </span>
            {seat.phone && (
              <a class="button" href={`tel:${seat.phone}`}>
                <span class="sr-only">{t('own.callName', { name: seat.name ?? '' })} </span>
                {seat.phone}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the person asked for, and what came of it. */
export function Asked({ view }: { view: OwnView }) {
  if (view.needs.length + view.objections.length === 0) return null;
  return (
    <section class="card">
      <h2>{t('own.asked')}</h2>
      <ul class="plain">
        {view.needs.map((one) => (
          <li key={one.id}>
            {word('need', one.category)} <strong>{word('needState', one.state)}</strong>{' '}
            <span class="soft">{dayAndTime(one.raisedAt)}</span>
          </li>
        ))}
        {view.objections.map((one) => (
          <li key={one.id}>
            {t('own.object')} <strong>{word('review', one.outcome ?? 'WAITING')}</strong>{' '}
            <span class="soft">{dayAndTime(one.filedAt)}</span>
            <br />
            {one.claim}
            {one.answer && (
              <>
                <br />
                {t('own.answer')}
                {one.answer}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Papers({ view }: { view: OwnView }) {
  if (view.papers.length === 0) return null;
  return (
    <section class="card">
      <h2>{t('fileSection.papers')}</h2>
      <ul class="plain">
        {view.papers.map((one) => (
          <li key={one.id}>
            <a href={one.href} target="_blank" rel="noreferrer">
              {word('paper', one.kind)} PDF
            </a>{' '}
            <span class="soft">{dayAndTime(one.issuedAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
