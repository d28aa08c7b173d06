import { get } from '../api/client';
import type { Me, Task } from '../api/types';
import { learnOffset, serverNow, setServerNow } from './time';

const tolerance = 2 * 60_000;

type Timed = Pick<Task, 'due' | 'timing' | 'warnAt'>;

/** The server's clock stands still between calls, while this device's goes on. */
let lapse = false;

/**
 * Goes by the server's clock, as it was a moment ago. Where it is far from this device's, the server
 * runs in time-lapse or the device is wrong: the next tasks ask which.
 */
export function matchNow(now: string | undefined): void {
  if (!now) return;
  lapse ||= Math.abs(Date.parse(now) - Date.now()) > tolerance;
  setServerNow(now);
}

/** Asks the server what time it is; without an answer the clock goes on as it went. */
export async function askClock(): Promise<void> {
  await get<Me>('/api/me', undefined, 8000).then(
    (me) => matchNow(me.now),
    () => undefined,
  );
}

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
    // Not in time-lapse: what was learnt at signing in goes on.
    lapse = false;
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
