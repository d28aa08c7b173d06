import { t } from '../../shared/i18n';
import { clockTime } from './clock-time';
import type { Forecast } from './forecast.api';

const width = 480;
const height = 150;
const foot = 18;
const head = 16;

/** Misses by the hour in which their deadline lies: a picture, and the same as a table. */
export function Hours({ forecast }: { forecast: Forecast }) {
  const sums = forecast.hours.map((_, i) =>
    forecast.grids.reduce((all, line) => all + (line.byHour[i] ?? 0), 0),
  );
  const most = Math.max(1, ...sums);
  const step = width / sums.length;
  const room = height - foot - head;
  return (
    <>
      <svg className="bars" aria-hidden="true" viewBox={`0 0 ${width} ${height}`}>
        <line x1="0" x2={width} y1={height - foot} y2={height - foot} className="axis" />
        {sums.map((sum, i) => {
          const tall = (sum / most) * room;
          const middle = i * step + step / 2;
          return (
            <g key={forecast.hours[i]}>
              <rect
                x={i * step + step * 0.15}
                y={height - foot - tall}
                width={step * 0.7}
                height={tall}
              />
              {sum >= 0.5 && (
                <text x={middle} y={height - foot - tall - 4}>
                  {Math.round(sum)}
                </text>
              )}
              {(i % Math.ceil(sums.length / 8) === 0 || i === sums.length - 1) && (
                <text x={middle} y={height - 4} className="tick">
                  {clockTime(forecast.hours[i] ?? '')}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <details>
        <summary>{t('board.asTable')}</summary>
        <table className="numbers">
          <caption className="sr-only">{t('forecast.byHour')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('forecast.hourTo')}</th>
              <th scope="col">{t('forecast.misses')}</th>
            </tr>
          </thead>
          <tbody>
            {sums.map((sum, i) => (
              <tr key={forecast.hours[i]}>
                <th scope="row">{clockTime(forecast.hours[i] ?? '')}</th>
                <td>{sum.toFixed(1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
