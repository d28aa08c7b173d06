import { locale, t } from '../../../shared/i18n';
import { fromLocalInput, nowLocalInput, serverNow } from '../../../shared/time/time';

/** 00:00 of the next day by the server's clock, as a field takes it. */
export function nextMidnight(): string {
  const day = new Date(`${nowLocalInput().slice(0, 10)}T00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 16);
}

/** The zone of the sub-district, such as `UTC+8`. */
export function zoneName(): string {
  const [, sign = '+', hours = '0', minutes = '00'] =
    /([+-])(\d{2}):(\d{2})$/.exec(fromLocalInput(nowLocalInput())) ?? [];
  return `UTC${sign}${String(Number(hours))}${minutes === '00' ? '' : `:${minutes}`}`;
}

/** How long it is until a moment, in its two largest units; null once it has come. */
export function timeLeft(until: string): string | null {
  const minutes = Math.floor((Date.parse(until) - serverNow()) / 60_000);
  if (Date.parse(until) <= serverNow()) return null;
  if (minutes === 0) return t('moment.lessThanAMinute');
  const parts = [
    { n: Math.floor(minutes / 1440), unit: 'day' },
    { n: Math.floor((minutes % 1440) / 60), unit: 'hour' },
    { n: minutes % 60, unit: 'minute' },
  ];
  const first = parts.findIndex(({ n }) => n > 0);
  return parts
    .slice(first, first + 2)
    .filter(({ n }) => n > 0)
    .map(({ n, unit }) =>
      new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' }).format(n),
    )
    .join(' ');
}
