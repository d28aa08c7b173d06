import { t } from '../../shared/i18n';

/** How long a task has been overdue, in the two largest units. */
export function howLate(due: string | null, now: string | undefined): string {
  if (!due || !now) return '';
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(due)) / 60_000));
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (days > 0) return t('board.lateDays', { d: days, h: hours % 24 });
  return hours > 0
    ? t('board.lateHours', { h: hours, m: minutes % 60 })
    : t('board.lateMinutes', { m: minutes });
}
