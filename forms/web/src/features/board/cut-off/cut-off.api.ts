import { get, getFile, send } from '../../../shared/api/client';
import { learnOffset } from '../../../shared/time/time';
import type { ListLine } from '../board.api';
import { toQuery, type Filter } from '../filter';

export interface Stop {
  cause: string;
  cases: number;
}

export interface ListAtCutOff {
  progress: ListLine;
  checking: number;
  stops: Stop[];
}

export interface Holder {
  username: string;
  name: string;
  role: string;
  open: number;
  overdue: number;
  nextDue: string | null;
  onDuty: boolean;
}

export interface Proposal {
  kind: 'MOVE' | 'ASSIGN' | 'NUDGE';
  from: string | null;
  fromName: string | null;
  fromOnDuty: boolean;
  fromOpen: number;
  to: string | null;
  toName: string | null;
  toOpen: number;
  role: string;
  grid: string;
  tasks: number;
  taskIds: string[];
}

export type Phase = 'EARLIER' | 'T60' | 'T30' | 'PASSED';

export interface CutOff {
  asOf: string;
  day: string;
  cutOffAt: string;
  minutesLeft: number;
  phase: Phase;
  checking: number;
  stops: Stop[];
  lists: ListAtCutOff[];
  holders: Holder[];
  unassigned: { role: string; open: number; overdue: number; nextDue: string | null }[];
  proposals: Proposal[];
  frozen: {
    takenAt: string;
    signedBy: string | null;
    signedAt: string | null;
    addenda: number;
  } | null;
}

export interface Figures {
  asOf: string;
  states: Record<string, number>;
  tasks: { open: number; dueSoon: number; overdue: number };
  lists: ListAtCutOff[];
  stops: Stop[];
  personHoursBeyondLawfulEnd: number;
  hoursHeldWithoutDecision: number;
  balance: { total: number; unbalanced: string[]; holds: boolean };
}

export interface Frozen {
  day: string;
  gridName: string;
  takenAt: string;
  sha256: string;
  intact: boolean;
  figures: Figures;
  signature: { by: string; name: string; role: string; at: string } | null;
  addenda: {
    seq: number;
    reason: string;
    name: string;
    at: string;
    sha256: string;
    intact: boolean;
    figures: Figures;
  }[];
}

export interface Answers {
  rows: number;
  answered: number;
  notReached: number;
  open: number;
}

export interface Replies {
  listId: string;
  name: string;
  ready: boolean;
  now: Answers;
  signed: {
    revision: number;
    answers: Answers;
    reason: string | null;
    sha256: string;
    erased: boolean;
    name: string;
    at: string;
    sending: { how: string; receiptNo: string | null; at: string } | null;
  }[];
}

export interface Hour {
  from: string;
  most: number;
  covered: boolean;
}

export interface NextHours {
  asOf: string;
  from: string;
  until: string;
  hours: { from: string; free: number; leaving: number; ready: number }[];
  leaving: { caseId: string; at: string; transport: 'READY' | 'NO_JOURNEY' | 'NOT_CONFIRMED' }[];
  desks: { role: string | null; facility: string | null; name: string | null; hours: Hour[] }[];
  gaps: {
    role: string | null;
    facility: string | null;
    name: string | null;
    from: string;
    to: string;
  }[];
  objections: {
    open: number;
    overdue: number;
    due: number;
    first: {
      taskId: string;
      caseId: string;
      ageMinutes: number;
      dueAt: string | null;
      overdue: boolean;
      answeredBy: string | null;
      onDuty: boolean;
    }[];
  };
  undecided: { cases: number; hours: number };
  shifts: {
    username: string;
    name: string;
    role: string;
    at: string;
    note: 'NONE' | 'GIVEN' | 'READ';
    noteTo: string | null;
  }[];
}

const narrowed = (filter: Filter) => {
  const { grid, list } = toQuery(filter);
  return { ...(grid && { grid }), ...(list && { list }) };
};

const ofGrid = (filter: Filter) => (filter.grid ? { grid: filter.grid } : {});

const atGrid = (path: string, filter: Filter) =>
  filter.grid ? `${path}?grid=${encodeURIComponent(filter.grid)}` : path;

export async function loadCutOff(filter: Filter): Promise<CutOff> {
  const cutOff = await get<CutOff>('/api/cut-off', narrowed(filter));
  learnOffset(cutOff.asOf);
  return cutOff;
}

export const loadNextHours = (filter: Filter) =>
  get<NextHours>('/api/cut-off/next-hours', { ...ofGrid(filter), hours: 12 });

export const loadFrozen = (day: string, filter: Filter) =>
  get<Frozen>(`/api/cut-off/${day}`, ofGrid(filter));

export const signFrozen = (day: string, filter: Filter, sign: string) =>
  send<Frozen>('POST', atGrid(`/api/cut-off/${day}/snapshot`, filter), { body: { sign } });

export const addLater = (day: string, filter: Filter, reason: string) =>
  send<Frozen>('POST', atGrid(`/api/cut-off/${day}/addenda`, filter), { body: { reason } });

export const loadReplies = (list: string) => get<Replies>(`/api/lists/${list}/replies`);

export const signReply = (list: string, sign: string, reason: string) =>
  send<Replies>('POST', `/api/lists/${list}/replies`, {
    body: { sign, reason: reason.trim() || null },
  });

export const noteSent = (list: string, revision: number, how: string, receiptNo: string) =>
  send<Replies>('POST', `/api/lists/${list}/replies/${revision}/sent`, {
    body: { how, receiptNo: receiptNo.trim() || null },
  });

export const replyFile = (list: string, revision: number, name: string) =>
  getFile(`/api/lists/${list}/replies/${revision}/reply.xlsx`, name);
