import { get, send } from '../../../shared/api/client';
import type { Page } from '../../../shared/api/types';

/** The interface of ADR 36: what a draft would have done to the cases of a past time. */
export type ReplayState = 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED';
export type Difference = 'DECIDED' | 'MISSED' | 'LONGER' | 'SHORTER';

export interface Replay {
  n: number;
  state: ReplayState;
  from: string;
  to: string;
  limit: number | null;
  /** Of the draft; null before it began, as the base. */
  revision: number | null;
  base: number | null;
  outdated: boolean;
  startedBy: string;
  startedAt: string;
  endedAt: string | null;
  progress: { done: number; total: number };
  failure: string | null;
  /** The failure in words; null as that. */
  reason: { zh: string; en: string } | null;
  /** The file that could not be read; null if none is known. */
  unreadable: string | null;
  resultHash: string | null;
  /** Null before it is done, and in lists. */
  summary: Summary | null;
}

export interface Summary {
  rows: number;
  cases: number;
  reproduced: number;
  assumed: number;
  decidedDifferently: number;
  changed: number;
  missed: { before: number; after: number; byKind: KindMissed[] };
  /** By the kind of restriction in force when they came; absent in replays of old. */
  byRestriction?: KindMissed[] | null;
  loadByRole: RoleLoad[];
  heldLonger: Held;
  heldShorter: Held;
  longerRows: LongerRow[];
}

export interface KindMissed {
  kind: string;
  tasksBefore: number;
  tasksAfter: number;
  before: number;
  after: number;
}

export interface RoleLoad {
  role: string;
  before: number;
  after: number;
  /** Most in one hour. */
  peakBefore: number;
  peakAfter: number;
  days: { day: string; before: number; after: number }[];
}

export interface Held {
  cases: number;
  hours: number;
  /** Hours of one person. */
  most: number;
  /** How many of them are restricted now: for them nothing gets longer. */
  running: number;
}

export interface LongerRow {
  personClass: string;
  rule: string;
  days: number;
}

export interface ChangedCase {
  /** Tells it apart from others of its replay, and nobody who it is. */
  no: number;
  decided: { what: 'END' | 'RULE'; from: string; to: string }[];
  missedBefore: number;
  missedAfter: number;
  heldMinutes: number;
  running: boolean;
  added: string[];
  dropped: string[];
  assumed: number;
  /** Within each of the person's restrictions, in order; absent in replays of old. */
  restrictions?: WithinRestriction[] | null;
}

export interface WithinRestriction {
  /** `NONE` outside of any. */
  kind: string;
  missedBefore: number;
  missedAfter: number;
  added: string[];
  dropped: string[];
}

export interface Wanted {
  from: string;
  /** Null for now. */
  to: string | null;
  limit: number | null;
}

const at = (draft: string) => `/api/drafts/${encodeURIComponent(draft)}`;

/** `submission` stays the same while the same is sent again. */
export const start = (draft: string, wanted: Wanted, submission: string) =>
  send<Replay>('POST', `${at(draft)}/replay`, { body: wanted, key: submission });
export const replays = (draft: string, cursor: string | null, limit?: number) =>
  get<Page<Replay>>(`${at(draft)}/replays`, { cursor, limit });
export const replay = (draft: string, n: number) =>
  get<Replay>(`${at(draft)}/replays/${String(n)}`);
export const changedCases = (draft: string, n: number, difference: string, cursor: string | null) =>
  get<Page<ChangedCase>>(`${at(draft)}/replays/${String(n)}/cases`, { difference, cursor });

/**
 * The draft's last replay that came to its end, with what it found; null if there is none.
 *
 * @param until a moment after which they do not count; null for all
 */
export async function lastDone(draft: string, until: string | null): Promise<Replay | null> {
  const { items } = await replays(draft, null);
  const inTime = ({ endedAt }: Replay) =>
    until === null || (endedAt !== null && Date.parse(endedAt) <= Date.parse(until));
  const done = items.find((one) => one.state === 'DONE' && inTime(one));
  return done ? replay(draft, done.n) : null;
}
