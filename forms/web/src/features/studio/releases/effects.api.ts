import { get } from '../../../shared/api/client';
import type { ReleaseWave } from '../../../shared/desk/wave/wave';

/** The interface of ADR 37: what tables to come do to whoever is restricted now. */
export type Effect = 'UNCHANGED' | 'SHORTER' | 'MOVES' | 'ENDS';

export const effectKinds: Effect[] = ['SHORTER', 'MOVES', 'ENDS', 'UNCHANGED'];

export interface ChangeLine {
  line: number;
  /** Null for designers, who know nobody by more than the line. */
  caseId: string | null;
  grid: string | null;
  effect: Effect;
  oldRule: string | null;
  oldEnd: string;
  oldKind: string;
  /** Null if no row orders it any more. */
  newRule: string | null;
  newEnd: string;
  /** Null if everything ends. */
  newKind: string | null;
  testsDropped: number;
}

/** A row of the tables to come. */
export interface CitedRow {
  kind: string;
  days: number;
  then: string | null;
  thenDays: number | null;
  cited: { zh: string; en: string };
}

export interface Effects {
  effectiveAt: string;
  counts: Record<Effect, number>;
  keepsEarlier: number;
  unreadable: number;
  wave: ReleaseWave;
  signed: { id: string; documentNo: string; authority: string; signedBy: string } | null;
  items: ChangeLine[];
  rows: Record<string, CitedRow>;
  next: string | null;
}

export const effectsOfRelease = (n: number, cursor: string | null) =>
  get<Effects>(`/api/releases/${String(n)}/restrictions`, { cursor });
/** `effectiveAt` null for now. */
export const effectsOfDraft = (id: string, effectiveAt: string | null, cursor: string | null) =>
  get<Effects>(`/api/drafts/${id}/restrictions`, { effectiveAt, cursor });
