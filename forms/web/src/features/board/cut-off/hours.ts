import { t } from '../../../shared/i18n';

/** Day and time of a moment as the server writes it, in the server's wall time: `11日 20:00`. */
export function hourOf(moment: string): string {
  const [, day, time] = /^\d{4}-\d{2}-(\d{2})T(\d{2}:\d{2})/.exec(moment) ?? [];
  return day && time ? t('cutOff.dayTime', { day: Number(day), time }) : moment;
}

/** As the board's figures take the beginning of an hour. */
export function toUtc(moment: string): string {
  return new Date(moment).toISOString().replace('.000', '');
}
