import { useState } from 'react';
import { Button } from 'antd';
import { t } from '../../shared/i18n';
import { clockTime } from './clock-time';
import type { GridMisses } from './forecast.api';

const shownFirst = 10;

/** Which grid will miss how many deadlines, and in which hours. */
export function GridTable({ grids, hours }: { grids: GridMisses[]; hours: string[] }) {
  const [all, setAll] = useState(false);
  const late = grids.filter((line) => line.misses > 0);
  if (late.length === 0) return <p>{t('forecast.nothingMissed')}</p>;
  const told = hours
    .map((at, i) => ({ at, i }))
    .filter(({ i }) => late.some((line) => (line.byHour[i] ?? 0) > 0));
  return (
    <>
      <div
        className="scroll"
        role="region"
        aria-label={`${t('board.byGrid')} · ${t('forecast.misses')}`}
        tabIndex={0}
      >
        <table className="numbers">
          <caption className="sr-only">{t('forecast.gridTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('task.grid')}</th>
              <th scope="col">{t('forecast.misses')}</th>
              <th scope="col">{t('forecast.open')}</th>
              <th scope="col">{t('forecast.overdue')}</th>
              {told.map(({ at }) => (
                <th scope="col" key={at}>
                  {t('forecast.toHour', { at: clockTime(at) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? late : late.slice(0, shownFirst)).map((line) => (
              <tr key={line.grid}>
                <th scope="row">{line.name}</th>
                <td className={line.misses >= 1 ? 'alarm' : undefined}>{line.misses.toFixed(1)}</td>
                <td>{line.open}</td>
                <td>{line.overdue}</td>
                {told.map(({ at, i }) => (
                  <td key={at}>{(line.byHour[i] ?? 0) > 0 ? line.byHour[i]?.toFixed(1) : '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!all && late.length > shownFirst && (
        <Button onClick={() => setAll(true)}>{t('forecast.allGrids', { n: late.length })}</Button>
      )}
    </>
  );
}
