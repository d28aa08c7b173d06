/** @jsxImportSource preact */
import { lang, t, word } from '../../shared/i18n';
import { Emergency } from './Enter';
import type { OwnView } from './own.api';
import type { Place } from './OwnPage';
import { Asked, Papers, Team, TestDays } from './Lists';
import { ReadAloud } from './ReadAloud';
import { ReportsToday } from './ReportsToday';
import { dayAndTime, daysLeft, endWords } from './when';

interface Props {
  view: OwnView;
  go: (place: Place) => void;
}

/** When it ends, what is asked today, and every way to ask for something. */
export function Home({ view, go }: Props) {
  const bound = view.state === 'RUNNING' || view.state === 'WAITING';
  return (
    <>
      <div data-read>
        <h1 tabIndex={-1}>{view.name}</h1>
        {view.guardian && <p>{t('own.guardian', { name: view.name })}</p>}
        <Ending view={view} />
      </div>
      <ReadAloud />
      <ReportsToday view={view} go={go} />
      {view.state !== 'FREE' && (
        <section class="keys" aria-label={t('own.ask')}>
          <button type="button" class="button big" onClick={() => go('need')}>
            {t('own.need')}
          </button>
          <button type="button" class="button big danger" onClick={() => go('unsafe')}>
            {t('own.unsafe')}
          </button>
          {bound && (
            <button type="button" class="button big" onClick={() => go('objection')}>
              {t('own.object')}
            </button>
          )}
        </section>
      )}
      <TestDays view={view} />
      <Team seats={view.team} />
      <Asked view={view} />
      <Papers view={view} />
      <section class="card">
        <h2>{t('own.emergency')}</h2>
        <Emergency />
      </section>
    </>
  );
}

function Ending({ view }: { view: OwnView }) {
  return (
    <section class={`card ending ${view.state}`}>
      {view.state === 'FREE' && view.freeSince && (
        <>
          <p class="end">{t('own.freeSince', { at: endWords(view.freeSince) })}</p>
          <p>{t('own.freeText')}</p>
        </>
      )}
      {view.state === 'IN_HOSPITAL' && <p class="end">{t('own.hospital')}</p>}
      {(view.state === 'RUNNING' || view.state === 'WAITING') && view.endsAt && (
        <>
          <p class="end">{t('own.endsAt', { at: endWords(view.endsAt) })}</p>
          {view.state === 'RUNNING' && <p>{t('own.daysLeft', { n: daysLeft(view.endsAt) })}</p>}
          <p>{t('own.endsByItself')}</p>
          {view.state === 'WAITING' && <p>{t('own.waiting')}</p>}
        </>
      )}
      <ul class="plain">
        {view.measures.map((one, index) => (
          <li key={index}>
            <strong>{word('restriction', one.kind)}</strong>{' '}
            {one.endedAt
              ? t('own.endedAt', { at: endWords(one.endedAt) })
              : one.start
                ? t('own.fromTo', { from: dayAndTime(one.start), to: endWords(one.end) })
                : t('own.to', { to: endWords(one.end) })}
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('own.why')}</summary>
        {view.measures.map((one, index) => (
          <p key={index}>
            {word('restriction', one.kind)}
            {t('own.colon')}
            {one.why[lang()]}
          </p>
        ))}
        <p>{t('own.rights')}</p>
      </details>
    </section>
  );
}
