import { t, word } from '../../../shared/i18n';
import type { Held, LongerRow, Summary } from './replay.api';
import { daysOf } from './words';

/** Who would be restricted longer or shorter, and by how many days. */
export function Holding({ summary }: { summary: Summary }) {
  const { heldLonger, heldShorter, longerRows } = summary;
  return (
    <section>
      <h2>{t('replay.holding')}</h2>
      {heldLonger.cases + heldShorter.cases === 0 && <p>{t('replay.heldSame')}</p>}
      {heldLonger.cases > 0 && (
        <p>
          <strong>{t('replay.heldLonger', sums(heldLonger))}</strong>{' '}
          {heldLonger.running > 0 && t('replay.heldRunning', { n: heldLonger.running })}
        </p>
      )}
      {heldShorter.cases > 0 && <p>{t('replay.heldShorter', sums(heldShorter))}</p>}
      <LongerRows rows={longerRows} />
    </section>
  );
}

const sums = ({ cases, hours, most }: Held) => ({
  cases,
  days: daysOf(hours),
  most: daysOf(most),
});

/** Classes whose row would hold longer in future. */
export function LongerRows({ rows }: { rows: LongerRow[] }) {
  if (rows.length === 0) return null;
  return (
    <>
      <p>{t('replay.longerRows')}</p>
      <ul className="studio-values">
        {rows.map((one) => (
          <li key={one.rule}>
            {t('replay.longerRow', {
              who: word('replay.class', one.personClass),
              days: one.days,
              rule: one.rule,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
