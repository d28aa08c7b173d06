import { useState, useSyncExternalStore } from 'react';
import { isMissing } from '../../shared/api/problem';
import { GridSelect } from '../../shared/desk/GridSelect';
import { Labelled } from '../../shared/desk/Labelled';
import { Problem } from '../../shared/desk/Problem';
import { useLoad } from '../../shared/desk/useLoad';
import { t } from '../../shared/i18n';
import './daily.css';
import { ComparedTable } from './ComparedTable';
import { findFigures, findLedger, findOverview, type Where } from './daily.api';
import { dateOf, dayOf } from './day';
import { DrillContext, type Drill } from './drill';
import { DrillDrawer } from './DrillDrawer';
import { LedgerTable } from './LedgerTable';
import { ReportCard } from './ReportCard';
import { TimelinessPanel } from './TimelinessPanel';

/** A day in figures: its ledger, its report, how it compares, how far deadlines were kept. */
export function DailyPage() {
  const hash = useSyncExternalStore(onHash, () => location.hash);
  const asked = dateOf(hash);
  const [grid, setGrid] = useState<string>();
  const [drill, setDrill] = useState<Drill>();
  const ledger = useLoad(JSON.stringify([asked, grid]), () =>
    findLedger({ date: asked ?? '', grid }),
  );
  const overview = useLoad('days', findOverview);
  // The server says which day is today.
  const date = asked ?? (ledger.data && dayOf(ledger.data.day));
  const where: Where | undefined = date === undefined ? undefined : { date, grid };
  return (
    <DrillContext value={setDrill}>
      <div className="daily">
        <h1>{t('daily.title')}</h1>
        <div className="daily-filter">
          <Labelled id="daily-date" label={t('daily.day')}>
            <input
              id="daily-date"
              type="date"
              value={date ?? ''}
              onChange={(event) => {
                location.hash = event.target.value
                  ? `#/daily?date=${event.target.value}`
                  : '#/daily';
              }}
            />
          </Labelled>
          <Labelled id="daily-grid" label={t('task.grid')}>
            <GridSelect id="daily-grid" value={grid} onChange={setGrid} withNowhere />
          </Labelled>
        </div>
        <Problem problem={ledger.problem} onRetry={ledger.reload} />
        {!ledger.data && ledger.problem === undefined && <p role="status">{t('loading')}</p>}
        {ledger.data && <LedgerTable ledger={ledger.data} />}
        {where && overview.data && (
          <Report date={where.date} overview={overview.data} onChanged={overview.reload} />
        )}
        {where && <TimelinessPanel where={where} />}
      </div>
      {where && <DrillDrawer drill={drill} where={where} onClose={() => setDrill(undefined)} />}
    </DrillContext>
  );
}

interface ReportProps {
  date: string;
  overview: { days: string[]; told: boolean };
  onChanged: () => void;
}

function Report({ date, overview, onChanged }: ReportProps) {
  const figures = useLoad(date, () => findFigures(date));
  const none = isMissing(figures.problem);
  if (figures.loading && !figures.data) return <p role="status">{t('loading')}</p>;
  return (
    <>
      {!none && <Problem problem={figures.problem} onRetry={figures.reload} />}
      <ReportCard
        date={date}
        figures={none ? undefined : figures.data}
        overview={overview}
        onChanged={onChanged}
      />
      {!none && figures.data?.evening && <LedgerTable ledger={figures.data.evening} evening />}
      {!none && figures.data && <ComparedTable figures={figures.data} />}
    </>
  );
}

function onHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
