import { get, send } from './client';
import type { Page } from './types';

export type By = 'GRID' | 'ROLE';
export type Mark = 'DUE' | 'IN_TIME' | 'LATE';

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
  from: string;
  to: string;
  asOf: string;
  by: By;
  lines: TimelinessLine[];
  replies: Reply[];
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

/** A page of the list behind a number; the number is of the same moment. */
export interface Listed<T> extends Page<T> {
  asOf: string;
  count: number;
  total: number;
}

/** Days, both included; without any, today. */
export interface Days {
  from?: string | undefined;
  to?: string | undefined;
  grid?: string | undefined;
}

export const findTimeliness = (days: Days, by: By) =>
  get<Timeliness>('/api/board/timeliness', { ...days, by });

export const findTasks = (days: Days, by: By, key: string, mark: Mark, cursor: string | null) =>
  get<Listed<ListedTask>>('/api/board/timeliness/tasks', {
    ...days,
    by,
    key,
    mark,
    cursor,
    limit: 50,
  });

/** What somebody says to a point; sent again it carries the same key. */
export const reply = (
  point: { by: By; key: string; from: string; to: string; text: string },
  sending: string,
) => send<Reply>('POST', '/api/board/timeliness/replies', { body: point, key: sending });
