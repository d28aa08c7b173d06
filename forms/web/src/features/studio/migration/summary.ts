import { groupBy } from '../group-by';
import type { Move, TriedCase } from './migration.api';

export interface Line {
  from: string;
  to: string;
  n: number;
}

/** What was tried, counted. */
export interface Summary {
  moves: number;
  stays: number;
  /** Cases by what keeps them; one with two reasons counts in both. */
  reasons: { code: string; element: string | null; n: number }[];
  sameStep: number;
  /** Tasks that change their step. */
  steps: Line[];
  deadlinesKept: number;
  /** Tasks that become ones of another kind, and are due by that one's. */
  deadlinesAnew: Line[];
  timersKept: number;
  timersNew: Line[];
}

export function summaryOf(tried: TriedCase[]): Summary {
  const moving = tried.filter((one) => one.moves);
  const tasks = moving.flatMap((one) => one.tasks);
  const timers = moving.flatMap((one) => one.timers);
  const reasons = groupBy(
    tried.flatMap((one) => unique(one.obstacles.map((it) => `${it.code} ${it.element ?? ''}`))),
    (one) => one,
  );
  return {
    moves: moving.length,
    stays: tried.length - moving.length,
    reasons: [...reasons]
      .map(([reason, all]) => {
        const [code = '', element = ''] = reason.split(' ');
        return { code, element: element || null, n: all.length };
      })
      .sort((a, b) => b.n - a.n),
    sameStep: tasks.filter((one) => one.from === one.to).length,
    steps: lines(tasks.filter((one) => one.from !== one.to)),
    deadlinesKept: tasks.filter((one) => one.due !== null && !isDueAnew(one)).length,
    deadlinesAnew: lines(tasks.filter(isDueAnew)),
    timersKept: timers.filter((one) => !isNewTimer(one)).length,
    timersNew: lines(timers.filter(isNewTimer)),
  };
}

/** Whether only the other release has a timer; all others keep their moments. */
export function isNewTimer(timer: Move): boolean {
  return timer.from === null;
}

/** Whether a task is due at another moment than now. */
export function isDueAnew(task: Move): boolean {
  return task.due !== task.dueTo;
}

function lines(moves: Move[]): Line[] {
  return [...groupBy(moves, (one) => `${one.from ?? ''} ${one.to ?? ''}`)]
    .map(([way, all]) => {
      const [from = '', to = ''] = way.split(' ');
      return { from, to, n: all.length };
    })
    .sort((a, b) => b.n - a.n);
}

const unique = (all: string[]) => [...new Set(all)];
