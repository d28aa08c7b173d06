import { createContext, useContext } from 'react';
import type { Filter } from './filter';

/** A number to look behind. */
export interface Drill {
  title: string;
  kind: 'cases' | 'tasks' | 'timers';
  /** Name of the figure at the server; the timers have none. */
  figure?: string;
  value?: string;
  /** What it is narrowed by beyond the board's own filter. */
  within?: Filter;
  /** Amounts are seconds. */
  hours?: boolean;
}

export const DrillContext = createContext<(drill: Drill) => void>(() => undefined);

export const useDrill = () => useContext(DrillContext);

export function pathOf(drill: Drill): string {
  return drill.kind === 'timers' ? 'timers' : `figures/${drill.figure ?? ''}/${drill.kind}`;
}
