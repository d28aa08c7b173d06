import type { Risk } from './forecast.api';

/** Tasks of one kind and grid that are due at one moment and as likely to be late. */
export interface Alike {
  first: Risk;
  count: number;
  /** Per cent, whole. */
  likelihood: number;
}

/** Keeps the order of those that come first. */
export function alike(risks: Risk[]): Alike[] {
  const found = new Map<string, Alike>();
  for (const risk of risks) {
    const likelihood = Math.round(risk.likelihood * 100);
    const key = [risk.kind, risk.grid, risk.due, likelihood].join('|');
    const before = found.get(key);
    if (before) before.count += 1;
    else found.set(key, { first: risk, count: 1, likelihood });
  }
  return [...found.values()];
}
