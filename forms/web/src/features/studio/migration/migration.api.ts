import { get, send } from '../../../shared/api/client';
import type { Page } from '../../../shared/api/types';

/** The interface of ADR 35: trying, and then doing, a move of running cases to another release. */
export type MigrationState =
  | 'PROPOSED'
  | 'REJECTED'
  | 'CANARY'
  | 'CANARY_DONE'
  | 'MOVING'
  | 'PAUSED'
  | 'DONE'
  | 'REVERSING'
  | 'REVERSED';
export type CaseState = 'WAITING' | 'MOVED' | 'STAYED' | 'ENDED' | 'REVERSED';

/** From element to element of the model, where ids differ. */
export type Mapping = Record<string, string>;

export interface Wanted {
  from: number;
  to: number;
  mapping: Mapping;
}

/** A task or a timer. */
export interface Move {
  id: string;
  /** Null of a timer that only the other release has. */
  from: string | null;
  to: string | null;
  /** Null without a deadline. */
  due: string | null;
  dueTo: string | null;
}

export interface Obstacle {
  code: string;
  /** Null if the whole case is the reason. */
  element: string | null;
}

export interface TriedCase {
  caseId: string;
  moves: boolean;
  tasks: Move[];
  timers: Move[];
  obstacles: Obstacle[];
}

export interface Preview {
  running: number;
  items: TriedCase[];
  next: string | null;
}

export interface Counts {
  waiting: number;
  moved: number;
  stayed: number;
  ended: number;
  reversed: number;
}

export interface Migration {
  id: string;
  key: string;
  from: number;
  to: number;
  mapping: Mapping | null;
  note: string;
  state: MigrationState;
  /** Whether `to` is in force; if not, cases can only go back. */
  targetInForce: boolean;
  counts: Counts;
  total: number;
  proposedBy: string;
  proposedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  decisionNote: string | null;
  reversalNote: string | null;
  changedAt: string;
}

export interface MovedCase {
  caseId: string;
  state: CaseState;
  /** Among the five that go ahead. */
  canary: boolean;
  at: string | null;
  obstacles: Obstacle[];
}

export type Step = 'approve' | 'reject' | 'continue' | 'pause' | 'resume' | 'reverse';

const ofModel = (key: string) => `/api/models/${encodeURIComponent(key)}/migration`;
const at = (id: string) => `/api/migrations/${encodeURIComponent(id)}`;

/** Tries some cases, those behind a cursor; nothing moves. */
export const preview = (key: string, wanted: Wanted, cursor: string | null) =>
  send<Preview>('POST', `${ofModel(key)}/preview`, {
    body: wanted,
    query: { limit: 50, cursor },
  });
/** `submission` stays the same while the same is sent again. */
export const propose = (key: string, wanted: Wanted & { note: string }, submission: string) =>
  send<Migration>('POST', ofModel(key), { body: wanted, key: submission });

export const migrations = (key: string | undefined, cursor: string | null) =>
  get<Page<Migration>>('/api/migrations', { key, cursor });
export const migration = (id: string) => get<Migration>(at(id));
export const casesOf = (id: string, state: string, cursor: string | null, limit?: number) =>
  get<Page<MovedCase>>(`${at(id)}/cases`, { state, cursor, limit });
export const take = (id: string, step: Step, note: string) =>
  send<Migration>('POST', `${at(id)}/${step}`, { body: note ? { note } : {} });
