/** @jsxImportSource preact */
import { gridName } from '../../shared/api/grids';
import type { Me } from '../../shared/api/types';
import { Received } from '../../shared/shift/Received';
import { t, word } from '../../shared/i18n';
import { DueLine } from '../../shared/task/DueLine';
import { clockWords } from '../../shared/time/time';
import { Failure } from '../../shared/ui/Failure';
import { PlaceLine } from './PlaceLine';
import { readMorning, type Change, type Morning, type OpenNeed } from './rounds.api';
import './rounds.css';
import './texts';
import { timingOf, useRound } from './useRound.query';
import { missing } from './way';
import { Way } from './Way';

/** What changed since last night, who has not reported, and then the way. */
export default function MorningPage({ me }: { me: Me }) {
  const { read, problem, reload } = useRound(readMorning, (found) => found.reports);
  if (!read) {
    return problem === undefined ? (
      <p role="status">{t('loading')}</p>
    ) : (
      <Failure problem={problem} onAgain={reload} />
    );
  }
  const { found, asOf } = read;
  const unsafe = found.needs.filter((need) => need.unsafe);
  const others = found.needs.filter((need) => !need.unsafe);
  return (
    <>
      <h1>{t('morning.title')}</h1>
      <Received me={me} />
      {asOf && <p class="as-of">{t('offline.asOf', { when: clockWords(asOf) })}</p>}
      {unsafe.length > 0 && (
        <section class="notice">
          <h2>{t('morning.unsafe')}</h2>
          <p>{t('morning.unsafe.text')}</p>
          <Needs needs={unsafe} morning={found} />
        </section>
      )}
      <Missing morning={found} />
      <h2>{t('morning.changes')}</h2>
      {found.changes.length === 0 && <p class="soft">{t('morning.changes.none')}</p>}
      <ul class="plain">
        {found.changes.map((change) => (
          <li key={`${change.what} ${change.at} ${change.caseId ?? change.name}`}>
            {change.caseId ? (
              <a href={`#/case/${change.caseId}`}>
                <strong>{change.name}</strong>
              </a>
            ) : (
              <strong>{change.name}</strong>
            )}{' '}
            {t(`change.${change.what}`, { detail: detailOf(change) })}{' '}
            <span class="soft">{clockWords(change.at)}</span>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <h2>{t('morning.needs')}</h2>
          <Needs needs={others} morning={found} />
        </>
      )}
      <Way morning={found} />
    </>
  );
}

/** Who reported alone is counted; who did not is named. */
function Missing({ morning }: { morning: Morning }) {
  const given = morning.reports.filter((line) => line.state === 'REPORTED');
  const who = missing(morning.reports);
  return (
    <>
      <h2>{t('morning.missing', { n: who.length })}</h2>
      <p class="soft">
        {t('morning.reported', {
          n: given.length,
          self: given.filter((line) => line.report?.self).length,
          exceptions: given.filter((line) => line.report?.exception).length,
        })}
      </p>
      {who.length === 0 && <p>{t('morning.missing.none')}</p>}
      <ul class="tasks">
        {who.map((line) => (
          <li class="card row" key={line.caseId}>
            {line.task ? (
              <a href={`#/task/${line.task.id}`}>
                <span class="row-name">{line.name}</span>
              </a>
            ) : (
              <span class="row-name">{line.name}</span>
            )}
            <PlaceLine place={line.place} />
            {line.task && (
              <DueLine task={{ due: line.task.due, timing: timingOf(line.task), level: 0 }} />
            )}
            {line.state === 'MISSED' && <p class="soft">{t('sheet.state.MISSED')}</p>}
            {!line.phoneUsable && <p class="mark">{t('morning.noPhone')}</p>}
          </li>
        ))}
      </ul>
      <a class="button wide" href="#/reports">
        {t('morning.sheet')}
      </a>
    </>
  );
}

function Needs({ needs, morning }: { needs: OpenNeed[]; morning: Morning }) {
  return (
    <ul class="plain">
      {needs.map((need) => {
        const task = morning.stops.find(
          (stop) => stop.caseId === need.caseId && stop.kind === 'meet-need',
        );
        return (
          <li key={`${need.caseId} ${need.category} ${need.at}`}>
            {task ? (
              <a href={`#/task/${task.taskId}`}>
                <strong>{need.name}</strong>
              </a>
            ) : (
              <strong>{need.name}</strong>
            )}{' '}
            {!need.unsafe && `${word('need', need.category)} · ${word('needState', need.state)} `}
            <span class="soft">
              {clockWords(need.at)}
              {need.self && ` · ${t('morning.self')}`}
            </span>
            <PlaceLine place={need.place} />
          </li>
        );
      })}
    </ul>
  );
}

function detailOf({ what, detail }: Change): string {
  if (what === 'NEW') return word('source', detail);
  if (what === 'CLOSED') return word('state', detail);
  if (what === 'BEGAN' || what === 'ENDED') return word('restriction', detail);
  return gridName(detail);
}
