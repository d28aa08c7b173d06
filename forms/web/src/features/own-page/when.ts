import { locale, t } from '../../shared/i18n';
import { serverNow, toLocalInput } from '../../shared/time/time';

const day = 86_400_000;

/** A date such as `12月31日 星期五`, with the year where it is another one. */
export function dayWords(date: string): string {
  const at = Date.parse(`${date}T00:00Z`);
  const options: Intl.DateTimeFormatOptions = {
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    timeZone: 'UTC',
  };
  if (date.slice(0, 4) !== new Date(serverNow()).toISOString().slice(0, 4))
    options.year = 'numeric';
  return new Intl.DateTimeFormat(locale(), options).format(at);
}

export function timeWords(moment: string): string {
  return toLocalInput(moment).slice(11, 16);
}

export function dayAndTime(moment: string): string {
  return `${dayWords(toLocalInput(moment).slice(0, 10))} ${timeWords(moment)}`;
}

/** The end of a day is its 24:00, not the next day's beginning. */
export function endWords(moment: string): string {
  const local = toLocalInput(moment);
  if (local.slice(11, 16) !== '00:00') return dayAndTime(moment);
  const before = new Date(Date.parse(`${local.slice(0, 10)}T00:00Z`) - day);
  return t('own.endOfDay', { day: dayWords(before.toISOString().slice(0, 10)) });
}

/** Days that are still to pass, the present one included. */
export function daysLeft(end: string): number {
  return Math.max(0, Math.ceil((Date.parse(end) - serverNow()) / day));
}
