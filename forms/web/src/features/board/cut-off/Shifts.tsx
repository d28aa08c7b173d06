import { t, word } from '../../../shared/i18n';
import { Panel } from '../Panel';
import type { NextHours } from './cut-off.api';
import { hourOf } from './hours';

/** Who leaves the shift, and whether a note for the next one is signed and read. */
export function Shifts({ next }: { next: NextHours }) {
  return (
    <Panel title={t('cutOff.shifts')} area="shifts">
      {next.shifts.length === 0 && <p>{t('cutOff.noShifts')}</p>}
      <ul className="lines">
        {next.shifts.map((one) => (
          <li key={one.username}>
            {hourOf(one.at)} {one.name} <small>{word('role', one.role)}</small>{' '}
            <span
              className={one.note === 'NONE' && isSoon(next.asOf, one.at) ? 'waits' : undefined}
            >
              {word('note', one.note)}
              {one.noteTo && ` → ${one.noteTo}`}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** A note is written towards the end of a shift. */
const beforeEnd = 2 * 3_600_000;

const isSoon = (now: string, end: string) => Date.parse(end) - Date.parse(now) <= beforeEnd;
