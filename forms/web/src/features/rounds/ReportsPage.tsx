/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Me } from '../../shared/api/types';
import { t } from '../../shared/i18n';
import { clockWords } from '../../shared/time/time';
import { Failure } from '../../shared/ui/Failure';
import { readReports } from './rounds.api';
import './rounds.css';
import { Sheet } from './Sheet';
import { sheets } from './sheet';
import './texts';
import { useRound } from './useRound.query';
import { useReportForm } from './useReportForm.query';

interface Props {
  me: Me;
  /** The sheet that a printed one names; it is entered from paper then. */
  paper?: string | undefined;
}

/** All reports of a building on one screen. */
export default function ReportsPage({ me, paper }: Props) {
  const { read, problem, reload } = useRound(readReports, (lines) => lines);
  const form = useReportForm();
  const [chosen, setChosen] = useState(paper);
  const failed = read ? form.problem : problem;
  if (failed !== undefined && !(read && form.schema)) {
    return <Failure problem={failed} onAgain={read ? form.reload : reload} />;
  }
  if (!read || !form.schema) return <p role="status">{t('loading')}</p>;
  const all = sheets(read.found);
  const most = all.reduce((best, one) => (one.open > best.open ? one : best), all[0] ?? none);
  const shown = all.find((one) => one.sheet === chosen) ?? most;
  return (
    <>
      <h1>{t('sheet.title')}</h1>
      {read.asOf && <p class="as-of">{t('offline.asOf', { when: clockWords(read.asOf) })}</p>}
      {all.length === 0 ? (
        <p class="card empty">{t('sheet.empty')}</p>
      ) : (
        <>
          <label class="building no-print">
            {t('sheet.buildings')}
            <select value={shown.sheet} onChange={(event) => setChosen(event.currentTarget.value)}>
              {all.map((one) => (
                <option key={one.sheet} value={one.sheet}>
                  {t('sheet.building', {
                    name: one.building || t('sheet.noBuilding'),
                    open: one.open,
                    n: one.lines.length,
                  })}
                </option>
              ))}
            </select>
          </label>
          <Sheet
            key={shown.sheet}
            sheet={shown}
            schema={form.schema}
            me={me}
            fromPaper={paper !== undefined}
            onSent={reload}
          />
        </>
      )}
    </>
  );
}

const none = { building: '', sheet: '', lines: [], open: 0 };
