import { get } from '../../shared/api/client';
import type { Door, Page } from '../../shared/api/types';
import { lastKnown } from '../../shared/offline/last-known';

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

export const readMorning = () =>
  lastKnown('round/morning', () => get<Morning>('/api/rounds/morning'));

export const readReports = () =>
  lastKnown('round/reports', async () => {
    const { items } = await get<Page<ReportLine>>('/api/rounds/reports');
    return items;
  });

/** Where a printed sheet is entered later, and the same as a picture. */
export const findCode = (sheet: string) =>
  get<{ address: string; qr: string }>(`/api/rounds/sheets/${sheet}/code`);
