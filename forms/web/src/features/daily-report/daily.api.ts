import { get, send } from '../../shared/api/client';
import type { Page, Person } from '../../shared/api/types';

export interface LedgerLine {
  /** Null for the line of all states. */
  state: string | null;
  opening: number;
  in: number;
  out: number;
  closing: number;
  /** 0 if the line adds up. */
  difference: number;
}

export interface Ledger {
  day: string;
  asOf: string;
  lines: LedgerLine[];
  total: LedgerLine;
  balanced: boolean;
  unbalanced: string[];
}

export interface Compared {
  daysBefore: number;
  day: string;
  lines: LedgerLine[];
  total: LedgerLine;
}

export interface Figures {
  day: string;
  asOf: string;
  /** Whether it is the day's report, which never changes. */
  made: boolean;
  ledger: Ledger;
  compared: Compared[];
}

export interface Overview {
  /** Days with a report, the latest first. */
  days: string[];
  told: boolean;
}

export type By = 'GRID' | 'ROLE';
export type Mark = 'DUE' | 'IN_TIME' | 'LATE';
export type Entry = 'OPENING' | 'IN' | 'OUT' | 'CLOSING';

export interface TimelinessLine {
  key: string;
  name: string;
  due: number;
  inTime: number;
  late: number;
  medianLateSeconds: number | null;
}

export interface Reply {
  id: string;
  key: string;
  text: string;
  saidByName: string;
  role: string;
  saidAt: string;
}

export interface Timeliness {
  asOf: string;
  by: By;
  lines: TimelinessLine[];
  replies: Reply[];
}

export interface ListedCase {
  id: string;
  person: Person | null;
  grid: string;
  state: string;
  stage: string;
  openedAt: string;
  amount: number;
}

export interface ListedTask {
  id: string;
  caseId: string;
  kind: string;
  grid: string;
  role: string;
  due: string;
  endedAt: string | null;
  lateSeconds: number;
}

export interface Listed<T> extends Page<T> {
  asOf: string;
  count: number;
  total: number;
}

/** What a page is about: a day, and a place or all. */
export interface Where {
  date: string;
  grid: string | undefined;
}

export const findLedger = ({ date, grid }: Where) =>
  get<Ledger>('/api/board/ledger', { date, grid });

export const findFigures = (date: string) =>
  get<Figures>('/api/board/daily-report/figures', { date });

export const findOverview = () => get<Overview>('/api/board/daily-report/days');

export const tellMe = (told: boolean) =>
  send<Overview>('PUT', '/api/board/daily-report/telling', { body: { told } });

export const findTimeliness = ({ date, grid }: Where, by: By) =>
  get<Timeliness>('/api/board/timeliness', { from: date, to: date, grid, by });

export const reply = (by: By, key: string, day: string, text: string, sending: string) =>
  send<Reply>('POST', '/api/board/timeliness/replies', {
    body: { by, key, from: day, to: day, text },
    key: sending,
  });

export const findEntry = (
  { date, grid }: Where,
  entry: Entry,
  state: string | null,
  cursor: string | null,
) =>
  get<Listed<ListedCase>>('/api/board/ledger/cases', {
    date,
    grid,
    entry,
    state,
    cursor,
    limit: 50,
  });

export const findTasks = (
  { date, grid }: Where,
  by: By,
  key: string,
  mark: Mark,
  cursor: string | null,
) =>
  get<Listed<ListedTask>>('/api/board/timeliness/tasks', {
    from: date,
    to: date,
    grid,
    by,
    key,
    mark,
    cursor,
    limit: 50,
  });

export const fileHref = (date: string, format: 'xlsx' | 'pdf') =>
  `/api/board/daily-report?date=${date}&format=${format}`;
