/** @jsxImportSource preact */
import { t } from '../../shared/i18n';
import { clockWords, serverNow } from '../../shared/time/time';
import { byTube } from './tubes';
import type { Patient } from './round.api';

/** Results that have not come, by the tube the laboratory is asked for: one line for a pool. */
export function Missing({ patients }: { patients: Patient[] }) {
  const tubes = byTube(patients);
  if (tubes.length === 0) return null;
  return (
    <details class="card">
      <summary>{t('round.missing', { n: tubes.length })}</summary>
      <ul>
        {tubes.map(({ tube, people, sampledAt, dueAt }) => (
          <li key={tube} class={dueAt && Date.parse(dueAt) <= serverNow() ? 'hot' : ''}>
            {t('round.tube', {
              tube,
              n: people.length,
              names: people.join(t('list.comma')),
              when: clockWords(sampledAt),
            })}
            {dueAt && ` · ${t('round.resultDue', { when: clockWords(dueAt) })}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
