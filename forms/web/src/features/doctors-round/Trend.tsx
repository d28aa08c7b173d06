/** @jsxImportSource preact */
import { temperature } from '../../shared/form/limits';
import { t, word } from '../../shared/i18n';
import type { Report } from './round.api';
import { feverLine, points } from './trend';

const [width, height] = [120, 36];

/** Three days of temperatures as a picture, and the same in words. */
export function Trend({ reports }: { reports: Report[] }) {
  if (reports.length === 0) return <p class="soft">{t('round.noReports')}</p>;
  const drawn = points(reports, width, height);
  return (
    <div class="trend">
      <svg viewBox={`0 0 ${String(width)} ${String(height)}`} aria-hidden="true">
        <line x1="0" x2={width} y1={feverLine(height)} y2={feverLine(height)} />
        <polyline points={drawn.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ')} />
        {drawn.map(({ x, y, hot }) => (
          <circle key={x} cx={x} cy={y} r="3" class={hot ? 'hot' : ''} />
        ))}
      </svg>
      <ol>
        {reports.map((one) => (
          <li key={`${one.day} ${one.part}`} class={isHot(one) ? 'hot' : ''}>
            {one.day.slice(5)} {word('round.part', one.part)} {said(one)}
          </li>
        ))}
      </ol>
    </div>
  );
}

function isHot(report: Report): boolean {
  return (report.temperature ?? 0) >= temperature.fever;
}

function said(report: Report): string {
  if (report.temperature === null) return word('round.outcome', report.outcome);
  const symptoms = report.symptoms
    .filter((one) => one !== 'NONE')
    .map((one) => word('round.symptom', one));
  const mood = report.mood === 'LOW' ? [t('fact.LOW_MOOD')] : [];
  return [`${report.temperature.toFixed(1)} °C`, ...symptoms, ...mood].join(t('list.comma'));
}
