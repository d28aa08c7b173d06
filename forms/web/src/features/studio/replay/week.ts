import type { Wanted } from './replay.api';

/** Days as `type="date"` gives them; the last one belongs to it. */
export interface Week {
  first: string;
  last: string;
  /** The first so many cases; empty for all. */
  limit: string;
}

const day = 86_400_000;

function shift(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * day).toISOString().slice(0, 10);
}

/** The last seven days that are over. */
export function lastWeek(today: string): Week {
  return { first: shift(today, -7), last: shift(today, -1), limit: '' };
}

/** Wall times of the server's zone; a week that reaches to today goes as far as there is any. */
export function wantedOf({ first, last, limit }: Week, today: string): Wanted {
  return {
    from: `${first}T00:00`,
    to: last >= today ? null : `${shift(last, 1)}T00:00`,
    limit: limit ? Number(limit) : null,
  };
}

/** Why it can't be asked; undefined if it can. */
export function faultOf({ first, last }: Week, today: string): 'order' | 'ahead' | undefined {
  if (last > today) return 'ahead';
  return first > last ? 'order' : undefined;
}
