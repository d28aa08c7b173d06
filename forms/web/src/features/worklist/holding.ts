import type { Task } from '../../shared/api/types';

const longest = 60_000;
const margin = 30_000;

/**
 * Until when a completion is held back: a minute, less where the deadline is nearer, so that nothing
 * becomes overdue for having been done.
 */
export function heldUntil(task: Pick<Task, 'due'>, now: number): string {
  const due = task.due ? Date.parse(task.due) : Infinity;
  const until = due > now ? Math.max(now, Math.min(now + longest, due - margin)) : now + longest;
  return new Date(until).toISOString();
}
