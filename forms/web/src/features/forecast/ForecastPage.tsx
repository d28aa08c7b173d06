import { useState } from 'react';
import type { Me } from '../../shared/api/types';
import { GridSelect } from '../../shared/desk/GridSelect';
import { Labelled } from '../../shared/desk/Labelled';
import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { useLoad } from '../../shared/desk/useLoad';
import { t } from '../../shared/i18n';
import './forecast.css';
import { AtRisk } from './AtRisk';
import { loadForecast, type Forecast } from './forecast.api';
import { GridTable } from './GridTable';
import { Hours } from './Hours';
import { Part } from './Part';
import { Proposals } from './Proposals';
import { WhatIf } from './WhatIf';

const looks = [4, 8, 12, 24];
const usual = 12;
/** Nothing that is foretold changes within a few seconds. */
const again = 60_000;

/** What will be late before it is late, what would help, and how many people a list takes. */
export function ForecastPage({ me }: { me: Me }) {
  const [grid, setGrid] = useState<string>();
  const [hours, setHours] = useState(usual);
  const { data, problem, loading, reload } = useLoad(
    `forecast ${grid ?? ''} ${hours}`,
    () => loadForecast(grid, hours),
    () => again,
  );
  return (
    <div className="forecast">
      <div className="forecast-head">
        <h1>{t('desk.forecast')}</h1>
        {data && (
          <span className="soft">
            {t('board.asOf')} <Time at={data.asOf} />
          </span>
        )}
      </div>
      <div className="forecast-asked">
        <Labelled id="forecast-grid" label={t('task.grid')}>
          <GridSelect id="forecast-grid" value={grid} onChange={setGrid} />
        </Labelled>
        <Labelled id="forecast-hours" label={t('forecast.ahead')}>
          <select
            id="forecast-hours"
            value={hours}
            onChange={(event) => setHours(Number(event.target.value))}
          >
            {looks.map((n) => (
              <option key={n} value={n}>
                {t('forecast.nHours', { n })}
              </option>
            ))}
          </select>
        </Labelled>
      </div>
      <Problem problem={problem} onRetry={reload} />
      {!data && loading && <p role="status">{t('loading')}</p>}
      {data && (
        <>
          <Sums forecast={data} />
          <div className="parts">
            <Part id="by-hour" title={t('forecast.byHour')}>
              <Hours forecast={data} />
            </Part>
            <Part id="proposals" title={t('forecast.proposals')}>
              <Proposals
                proposals={data.proposals}
                decides={me.role === 'SUPERVISOR'}
                onDone={reload}
              />
            </Part>
            <Part id="by-grid" title={t('board.byGrid')}>
              <GridTable grids={data.grids} hours={data.hours} />
            </Part>
            <Part id="at-risk" title={t('forecast.atRisk')}>
              <AtRisk risks={data.atRisk} />
            </Part>
          </div>
        </>
      )}
      <Part id="what-if" title={t('forecast.whatIf')}>
        <WhatIf />
      </Part>
    </div>
  );
}

function Sums({ forecast }: { forecast: Forecast }) {
  return (
    <>
      <dl className="sums">
        <div className={forecast.misses >= 1 ? 'sum alarm' : 'sum'}>
          <dt>{t('forecast.misses')}</dt>
          <dd>{forecast.misses.toFixed(1)}</dd>
        </div>
        <div className="sum">
          <dt>{t('forecast.open')}</dt>
          <dd>{forecast.open}</dd>
        </div>
        <div className="sum">
          <dt>{t('forecast.overdue')}</dt>
          <dd>{forecast.overdue}</dd>
        </div>
      </dl>
      <p className="soft">
        {forecast.learnedFrom > 0
          ? t('forecast.learnedFrom', { n: forecast.learnedFrom })
          : t('forecast.nothingLearned')}
      </p>
    </>
  );
}
