import { t, word } from '../../shared/i18n';
import type { Point, RoleNeed } from './forecast.api';

const width = 320;
const height = 170;
const left = 36;
const foot = 22;
const head = 8;

interface Props {
  need: RoleNeed;
  /** From 0 to 1. */
  target: number;
}

/** The more people of a role, the more done by the cut-off: a picture, and the same as a table. */
export function Curve({ need, target }: Props) {
  const most = need.curve.at(-1)?.people ?? 1;
  const x = (people: number) => left + (people / most) * (width - left - 10);
  const y = (share: number) => head + (1 - share) * (height - head - foot);
  const line = need.curve.map(({ people, share }) => `${x(people)},${y(share)}`).join(' ');
  return (
    <figure className="curve">
      <figcaption>
        <b>{word('role', need.role)}</b>
        <br />
        {need.needed === null
          ? t('forecast.neverEnoughOf')
          : t('forecast.needed', { n: need.needed, there: need.onRoster })}
        {need.needed !== null && need.needed > need.onRoster && (
          <strong className="short">
            {' '}
            {t('forecast.short', { n: need.needed - need.onRoster })}
          </strong>
        )}
        <br />
        <span className="soft">{t('forecast.workHours', { n: need.workHours })}</span>
      </figcaption>
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`}>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line x1={left} x2={width - 10} y1={y(share)} y2={y(share)} className="axis" />
            <text x={left - 4} y={y(share) + 4} className="of-y">
              {share * 100}%
            </text>
          </g>
        ))}
        <line x1={left} x2={width - 10} y1={y(target)} y2={y(target)} className="target" />
        <polyline points={line} />
        {need.needed !== null && <circle cx={x(need.needed)} cy={y(shareAt(need))} r="5" />}
        {ticks(need.curve).map((people) => (
          <text key={people} x={x(people)} y={height - 6}>
            {people}
          </text>
        ))}
      </svg>
      <details>
        <summary>{t('board.asTable')}</summary>
        <table className="numbers">
          <caption className="sr-only">{word('role', need.role)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('forecast.people')}</th>
              <th scope="col">{t('forecast.share')}</th>
            </tr>
          </thead>
          <tbody>
            {need.curve.map(({ people, share }) => (
              <tr key={people}>
                <th scope="row">{people}</th>
                <td>{(share * 100).toFixed(1)}%</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function shareAt({ curve, needed }: RoleNeed): number {
  return curve.find((point) => point.people === needed)?.share ?? 1;
}

/** The first, the last, and what stands apart between them. */
function ticks(curve: Point[]): number[] {
  const most = curve.at(-1)?.people ?? 1;
  const told: number[] = [];
  for (const { people } of curve) {
    if (told.length === 0 || people - (told.at(-1) ?? 0) > most / 7) told.push(people);
  }
  return told;
}
