import { get } from '../../shared/api/client';
import { ApiProblem } from '../../shared/api/problem';
import type { Door, Page } from '../../shared/api/types';
import { device } from '../../shared/offline/store';
import { serverNow } from '../../shared/time/time';

/** One person of a building's sheet. */
export interface ReportLine {
  caseId: string;
  name: string;
  grid: string;
  place?: Door;
  measure: string;
  phoneUsable: boolean;
  state: 'OPEN' | 'REPORTED' | 'MISSED' | 'NOT_DUE';
  /** The report that is asked for now. */
  task?: { id: string; part: string; due: string | null; overdue: boolean };
  /** The last one of today; what follows from an exception its own tasks say. */
  report?: { part: string; self: boolean; exception: boolean; at: string };
}

export interface Change {
  caseId?: string;
  name: string;
  what: 'NEW' | 'BEGAN' | 'ENDED' | 'CLOSED' | 'MOVED_IN' | 'MOVED_OUT';
  detail: string;
  at: string;
}

export interface OpenNeed {
  caseId: string;
  name: string;
  place?: Door;
  category: string;
  state: string;
  unsafe: boolean;
  self: boolean;
  at: string;
}

export interface Stop {
  taskId: string;
  caseId: string;
  name: string;
  place?: Door;
  kind: string;
  due: string | null;
}

export interface Morning {
  since: string;
  changes: Change[];
  needs: OpenNeed[];
  reports: ReportLine[];
  stops: Stop[];
}

export interface Read<T> {
  found: T;
  /** Not the server's answer of now, but what it said then. */
  asOf?: string;
}

export const readMorning = () => kept('round/morning', () => get<Morning>('/api/rounds/morning'));

export const readReports = () =>
  kept('round/reports', async () => {
    const { items } = await get<Page<ReportLine>>('/api/rounds/reports');
    return items;
  });

/** Where a printed sheet is entered later, and the same as a picture. */
export const findCode = (sheet: string) =>
  get<{ address: string; qr: string }>(`/api/rounds/sheets/${sheet}/code`);

/** Asks the server; without a connection the device says what it knew, and as of when. */
async function kept<T>(name: string, ask: () => Promise<T>): Promise<Read<T>> {
  try {
    const found = await ask();
    await device().put(name, { asOf: new Date(serverNow()).toISOString(), found });
    return { found };
  } catch (problem) {
    const lost = problem instanceof ApiProblem && problem.status === 0;
    const known = lost ? await device().get<Read<T>>(name) : undefined;
    if (known) return known;
    throw problem;
  }
}
