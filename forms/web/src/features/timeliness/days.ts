/** Days from one to another, both included. */
export interface WholeDays {
  from: string;
  to: string;
}

const week = 7;
const day = 86_400_000;

/** The last week, today among it. */
export function lastDays(today: string): WholeDays {
  const first = Date.parse(`${today}T00:00:00Z`) - (week - 1) * day;
  return { from: new Date(first).toISOString().slice(0, 10), to: today };
}
