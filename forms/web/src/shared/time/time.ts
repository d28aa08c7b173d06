import { locale, t } from '../i18n';

/**
 * The server answers times with the offset of its zone; a page shows that wall time, whatever zone
 * the device is in, and reads what is typed as wall time of the same zone.
 */
let offset: string | undefined;
let ahead = 0;

const iso = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

export function learnOffset(time: string | null | undefined): void {
  const found = time ? iso.exec(time) : null;
  if (found?.[4] && found[4] !== 'Z') offset = found[4];
}

/** In time-lapse the server's clock is not the device's. */
export function setServerNow(now: string): void {
  ahead = Date.parse(now) - Date.now();
  learnOffset(now);
}

export function serverNow(): number {
  return Date.now() + ahead;
}

/** How a device finds the server's clock and zone while it can't be asked. */
export interface ServerClock {
  ahead: number;
  offset?: string;
}

export function serverClock(): ServerClock {
  return { ahead, ...(offset && { offset }) };
}

export function setServerClock(clock: ServerClock): void {
  ({ ahead, offset } = clock);
}

export function wall(time: string): string {
  return toLocalInput(time).replace('T', ' ');
}

/** Wall time of the server's zone as `datetime-local` takes it. */
export function toLocalInput(time: string): string {
  const found = iso.exec(time);
  if (!found) return time.slice(0, 16);
  const [, date, minutes, , zone] = found;
  if (zone === (offset ?? zone)) return `${date ?? ''}T${minutes ?? ''}`;
  return shift(Date.parse(time));
}

export function fromLocalInput(local: string): string {
  return `${local.length === 16 ? `${local}:00` : local}${offset ?? deviceOffset()}`;
}

export function nowLocalInput(): string {
  return shift(serverNow());
}

function shift(millis: number): string {
  const zone = offset ?? deviceOffset();
  const minutes =
    (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)));
  return new Date(millis + minutes * 60_000).toISOString().slice(0, 16);
}

function deviceOffset(): string {
  const minutes = -new Date().getTimezoneOffset();
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

/** Today and tomorrow in words, the year only where it is another one. */
export function clockWords(time: string | null | undefined): string {
  if (!time) return '';
  const there = toLocalInput(time);
  const today = nowLocalInput();
  const day = there.slice(0, 10);
  const minutes = there.slice(11, 16);
  const distance =
    (Date.parse(`${day}T00:00Z`) - Date.parse(`${today.slice(0, 10)}T00:00Z`)) / 86_400_000;
  if (distance === 0) return `${t('time.today')} ${minutes}`;
  if (distance === 1) return `${t('time.tomorrow')} ${minutes}`;
  if (distance === -1) return `${t('time.yesterday')} ${minutes}`;
  const options: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric', timeZone: 'UTC' };
  if (day.slice(0, 4) !== today.slice(0, 4)) options.year = 'numeric';
  const words = new Intl.DateTimeFormat(locale(), options).format(Date.parse(`${day}T00:00Z`));
  return `${words} ${minutes}`;
}

/** How far away a moment is, in the largest unit that fits. */
export function relativeWords(time: string | null | undefined): string {
  if (!time) return '';
  const minutes = Math.round((Date.parse(time) - serverNow()) / 60_000);
  const format = new Intl.RelativeTimeFormat(locale(), { numeric: 'always' });
  if (Math.abs(minutes) < 60) return format.format(minutes, 'minute');
  if (Math.abs(minutes) < 48 * 60) return format.format(Math.trunc(minutes / 60), 'hour');
  return format.format(Math.trunc(minutes / 1440), 'day');
}
