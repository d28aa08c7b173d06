import { t, word } from '../../../shared/i18n';
import { Panel } from '../Panel';
import type { NextHours } from './cut-off.api';
import { hourOf } from './hours';

interface Place {
  role: string | null;
  facility: string | null;
  name: string | null;
}

/** Whether every role and desk has somebody in every hour; hours without are named in words too. */
export function Desks({ next }: { next: NextHours }) {
  return (
    <Panel title={t('cutOff.desks')} area="desks">
      {next.gaps.length === 0 && <p>{t('cutOff.allCovered')}</p>}
      <ul className="lines gaps">
        {next.gaps.map((gap) => (
          <li key={`${nameOf(gap)} ${gap.from}`}>
            {t('cutOff.gap', {
              who: nameOf(gap),
              from: hourOf(gap.from),
              to: hourOf(gap.to),
            })}
          </li>
        ))}
      </ul>
      <div className="scrolls" tabIndex={0} role="group" aria-label={t('cutOff.desks')}>
        <table className="desk-hours">
          <thead>
            <tr>
              <th scope="col">{t('cutOff.desk')}</th>
              {next.hours.map((hour) => (
                <th scope="col" key={hour.from}>
                  {hour.from.slice(11, 13)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {next.desks.map((desk) => (
              <tr key={nameOf(desk)}>
                <th scope="row">{nameOf(desk)}</th>
                {desk.hours.map((hour) => (
                  <td key={hour.from} className={hour.covered ? undefined : 'empty'}>
                    {hour.covered ? hour.most : t('cutOff.none')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

const nameOf = (place: Place) => place.name ?? word('role', place.role);
