import { t, word } from '../../shared/i18n';
import type { Seat } from '../../shared/file/case-file.api';

/** The six who answer for the person. */
export function Team({ seats }: { seats: Seat[] }) {
  if (seats.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('case.team')}</h2>
      <dl className="facts">
        {seats.map((seat) => (
          <div key={seat.role}>
            <dt>{word('role', seat.role)}</dt>
            <dd>
              {seat.name ?? seat.username ?? t('case.vacant', { reason: seat.noneReason ?? '' })}{' '}
              {seat.phone}
              {seat.substitute && <> · {t('case.substitute', { name: seat.substitute })}</>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
