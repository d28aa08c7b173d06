import type { Entry } from '../../shared/offline/outbox';
import type { Duty, Held } from './gate.api';
import { withQueued } from './needs';

/** Somebody who waits. */
export interface Waiting extends Omit<Held, 'limit'> {
  /** Unknown on a device that has never read how long anybody may be held. */
  limit: string | undefined;
  /** The server has not heard of it. */
  unsent: boolean;
}

/** For how long a person whose limit has come is still shown as one who may go. */
const shownAfter = 15 * 60_000;

/** At how many minutes before the limit it is said how long is left. */
const marks = [60, 30, 15, 10, 5, 1, 0];

/** Who waits here: known to the server, and what was registered on this device and is not sent yet. */
export function everybody(duty: Duty | undefined, entries: readonly Entry[]): Waiting[] {
  const needs = entries.filter((one) => one.call === 'gate-need' && one.state === 'waiting');
  const left = entries
    .filter((one) => one.call === 'gate-left' && one.state === 'waiting')
    .map((one) => one.about);
  const here = entries
    .filter((one) => one.call === 'open-case' && one.state === 'waiting')
    .map((entry): Waiting => {
      const { metAt, needs: asked } = entry.data as {
        metAt: string;
        needs: Held['needs'][0]['need'][];
      };
      return {
        caseId: entry.taskId,
        name: entry.person,
        since: metAt,
        limit: duty && later(metAt, duty.longestSeconds),
        needs: asked.map((need) => ({ need, askedAt: metAt, metAt: null })),
        tasks: [],
        unsent: true,
      };
    });
  return [...(duty?.held ?? []).map((one) => ({ ...one, unsent: false })), ...here]
    .filter((one) => !left.includes(one.caseId))
    .map((one) => ({ ...one, needs: withQueued(one.needs, needs, one.caseId) }))
    .sort((one, other) => Date.parse(one.since) - Date.parse(other.since));
}

/** What was read, and who was shown before and may go since: the limit alone takes nobody off. */
export function withThoseWhoMayGo(found: Duty, before: Duty | undefined): Duty {
  const now = Date.parse(found.asOf);
  const going = (before?.held ?? []).filter(({ caseId, limit }) => {
    const over = now - Date.parse(limit);
    return over >= 0 && over < shownAfter && !found.held.some((one) => one.caseId === caseId);
  });
  return { ...found, held: [...going, ...found.held] };
}

/** A length as `1:42:05`; nothing once it is over. */
export function clock(millis: number): string | undefined {
  const seconds = Math.ceil(millis / 1000);
  if (seconds <= 0) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  const rest = seconds % 3600;
  return `${String(Math.floor(seconds / 3600))}:${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** How many minutes are left, if a mark was passed between two moments: not every second is said. */
export function passed(limit: string, before: number, now: number): number | undefined {
  const end = Date.parse(limit);
  const isPassed = marks.some((mark) => {
    const moment = end - mark * 60_000;
    return before < moment && moment <= now;
  });
  return isPassed ? Math.max(0, Math.ceil((end - now) / 60_000)) : undefined;
}

function later(time: string, seconds: number): string {
  return new Date(Date.parse(time) + seconds * 1000).toISOString();
}
