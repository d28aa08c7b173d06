import { get } from '../api/client';
import type { Task } from '../api/types';
import { learnOffset, serverNow, setServerNow } from './time';

const tolerance = 2 * 60_000;

type Timed = Pick<Task, 'due' | 'timing' | 'warnAt'>;

/**
 * Where the timing the server computed contradicts this device's clock, the server runs in
 * time-lapse (or the device is wrong): then its clock is asked.
 */
export async function matchClock(tasks: Timed[]): Promise<void> {
  tasks.forEach((task) => learnOffset(task.due));
  if (!tasks.some(contradicts)) return;
  try {
    const { now } = await get<{ now: string }>('/api/clock');
    setServerNow(now);
  } catch {
    // Not in time-lapse: the words then follow the device's clock.
  }
}

function contradicts(task: Timed): boolean {
  if (!task.due) return false;
  const left = Date.parse(task.due) - serverNow();
  if (task.timing === 'OVERDUE') return left > tolerance;
  return left < -tolerance || (task.timing === 'ON_TIME' && warned(task));
}

function warned(task: Timed): boolean {
  return Boolean(task.warnAt) && Date.parse(task.warnAt ?? '') < serverNow() - tolerance;
}
