import type { Days } from '../../shared/api/timeliness';
import type { Where } from './daily.api';

const form = /^\d{4}-\d{2}-\d{2}$/;

/** The day that an address of the page names; undefined where it names none. */
export function dateOf(hash: string): string | undefined {
  const date = new URLSearchParams(hash.split('?')[1] ?? '').get('date');
  return date !== null && form.test(date) ? date : undefined;
}

/** A day as an address has it. */
export function dayOf(date: string): string {
  return date.slice(0, 10);
}

/** One day as a span of days. */
export function daysOf({ date, grid }: Where): Days {
  return { from: date, to: date, grid };
}
