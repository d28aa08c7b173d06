import { get, send } from '../../shared/api/client';
import type { Listed } from '../../shared/api/timeliness';
import type { Person } from '../../shared/api/types';

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
  from: string;
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
  /** The day before after its report; null in reports made before there was one. */
  evening: Ledger | null;
  compared: Compared[];
}

export interface Overview {
  /** Days with a report, the latest first. */
  days: string[];
  told: boolean;
}

export type Entry = 'OPENING' | 'IN' | 'OUT' | 'CLOSING';

export interface ListedCase {
  id: string;
  person: Person | null;
  grid: string;
  state: string;
  stage: string;
  openedAt: string;
  amount: number;
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

/** Of the day, or of an evening after its report. */
export const findEntry = (
  { date, grid }: Where,
  { entry, state, evening }: { entry: Entry; state: string | null; evening?: string },
  cursor: string | null,
) =>
  get<Listed<ListedCase>>('/api/board/ledger/cases', {
    date: evening ?? date,
    grid: evening === undefined ? grid : undefined,
    part: evening === undefined ? 'DAY' : 'EVENING',
    entry,
    state,
    cursor,
    limit: 50,
  });

export const fileHref = (date: string, format: 'xlsx' | 'pdf') =>
  `/api/board/daily-report?date=${date}&format=${format}`;
