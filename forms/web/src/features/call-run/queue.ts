import type { Call } from './calls.api';

export interface Queue {
  /** Who may be phoned now, the next one first. */
  now: Call[];
  /** Who may be phoned later, the earliest first. */
  later: Call[];
}

/**
 * Orders the calls of a run.
 *
 * @param gone tasks that were answered on this device, whether the server has heard of it or not
 * @param skipped tasks that were put off, in the order in which that happened
 */
export function queueOf(
  calls: Call[],
  at: number,
  gone: ReadonlySet<string>,
  skipped: readonly string[],
): Queue {
  const left = calls.filter((call) => !gone.has(call.task.id));
  const [now, later] = [
    left.filter((call) => opens(call) <= at),
    left.filter((c) => opens(c) > at),
  ];
  const putOff = skipped.flatMap((id) => now.find((call) => call.task.id === id) ?? []);
  return {
    now: [...now.filter((call) => !skipped.includes(call.task.id)), ...putOff],
    later: later.sort((a, b) => opens(a) - opens(b)),
  };
}

function opens(call: Call): number {
  return Date.parse(call.callFrom);
}
