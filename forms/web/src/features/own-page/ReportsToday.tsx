/** @jsxImportSource preact */
import { t, word } from '../../shared/i18n';
import { serverNow } from '../../shared/time/time';
import type { Expected, OwnView } from './own.api';
import type { Place } from './OwnPage';
import { timeWords } from './when';

/** Today's reports: given, asked for now, later or missed; one may always be given. */
export function ReportsToday({ view, go }: { view: OwnView; go: (place: Place) => void }) {
  if (view.reports.length === 0) return null;
  const asked = view.reports.some((one) => stateOf(one) === 'now');
  return (
    <section class="card">
      <h2>{t('own.reports')}</h2>
      <ul class="plain">
        {view.reports.map((one) => (
          <li key={one.part}>
            <strong>{word('part', one.part)}</strong>{' '}
            {t(`own.report.${stateOf(one)}`, {
              at: one.givenAt ? timeWords(one.givenAt) : '',
              from: timeWords(one.opensAt),
              to: timeWords(one.closesAt),
            })}
          </li>
        ))}
      </ul>
      <button
        type="button"
        class={`button wide ${asked ? 'primary' : ''}`}
        onClick={() => go('report')}
      >
        {asked ? t('own.reportNow') : t('own.reportAnyway')}
      </button>
    </section>
  );
}

function stateOf(one: Expected): 'given' | 'later' | 'missed' | 'now' {
  if (one.givenAt) return 'given';
  if (serverNow() < Date.parse(one.opensAt)) return 'later';
  return serverNow() >= Date.parse(one.closesAt) ? 'missed' : 'now';
}
