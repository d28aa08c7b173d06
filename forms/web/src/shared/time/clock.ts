import { get } from '../api/client';
import type { Task } from '../api/types';
import { learnOffset, serverNow, setServerNow } from './time';

const tolerance = 2 * 60_000;

type Timed = Pick<Task, 'due' | 'timing' | 'warnAt'>;

/** The server's clock stands still between calls, while this device's goes on. */
let lapse = false;

/**
 * Where the timing the server computed contradicts this device's clock, the server runs in
 * time-lapse (or the device is wrong): then its clock is asked, in time-lapse from then on always.
 */
export async function matchClock(tasks: Timed[]): Promise<void> {
  tasks.forEach((task) => learnOffset(task.due));
  if (!lapse && !tasks.some(contradicts)) return;
  try {
    const { now } = await get<{ now: string }>('/api/clock');
    setServerNow(now);
    lapse = true;
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
