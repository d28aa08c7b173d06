/** @jsxImportSource preact */
import type { Seat } from '../../shared/file/case-file.api';
import { t, word } from '../../shared/i18n';
import { canCall, telOf } from '../../shared/task/phone';

/** Who answers for the person, each a tap away. */
export function Six({ seats }: { seats: Seat[] }) {
  return (
    <dl class="facts">
      {seats.map((seat) => (
        <div key={seat.role}>
          <dt>{word('role', seat.role)}</dt>
          <dd>
            {seat.name ?? t('case.vacant', { reason: seat.noneReason ?? '' })}{' '}
            {seat.phone &&
              (canCall(seat.phone) ? <a href={telOf(seat.phone)}>{seat.phone}</a> : seat.phone)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
