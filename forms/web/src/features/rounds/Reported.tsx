/** @jsxImportSource preact */
import { t } from '../../shared/i18n';
import { clockWords } from '../../shared/time/time';
import type { ReportLine } from './rounds.api';

/** Whoever needs nothing more: folded, with what calls for a look in front. */
export function Reported({ lines }: { lines: ReportLine[] }) {
  if (lines.length === 0) return null;
  const given = lines.filter((line) => line.state === 'REPORTED');
  const sorted = [...lines].sort(
    (one, two) => Number(two.report?.exception ?? false) - Number(one.report?.exception ?? false),
  );
  return (
    <details class="card">
      <summary>{t('sheet.reported', { n: given.length })}</summary>
      <ul class="plain">
        {sorted.map((line) => (
          <li key={line.caseId}>
            <strong>{line.name}</strong> <span class="soft">{line.place?.door}</span>{' '}
            {t(`sheet.state.${line.state as 'REPORTED' | 'MISSED' | 'NOT_DUE'}`)}{' '}
            {line.report && (
              <span class="soft">
                {clockWords(line.report.at)}
                {line.report.self && ` · ${t('sheet.self')}`}
              </span>
            )}{' '}
            {line.report?.exception && <span class="mark">{t('sheet.exception')}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
