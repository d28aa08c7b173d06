import { get, send } from '../../../shared/api/client';
import type { Page } from '../../../shared/api/types';

/** What happens in a model now; numbers and ids only. */
export interface RunningModel {
  key: string;
  at: string;
  days: number;
  versions: number[];
  elements: RunningElement[];
  incidents: Incident[];
}

export interface RunningElement {
  element: string;
  name: string | null;
  kind: string | null;
  cases: number;
  overdue: number;
  ended: number;
  medianSeconds: number | null;
  p95Seconds: number | null;
  versions: { version: number | null; cases: number; overdue: number }[];
}

export interface Incident {
  job: string;
  element: string;
  name: string | null;
  version: number | null;
  since: string | null;
  code: string;
  cause: string | null;
  caseId: string | null;
}

export interface StandingCase {
  caseId: string;
  grid: string;
  version: number | null;
  since: string | null;
  due: string | null;
}

const at = (key: string) => `/api/models/${encodeURIComponent(key)}`;

export const running = (key: string) => get<RunningModel>(`${at(key)}/running`);
/** Cases that wait in an element; refused to those who see numbers only. */
export const casesIn = (key: string, element: string, cursor: string | null) =>
  get<Page<StandingCase>>(`${at(key)}/running/${encodeURIComponent(element)}/cases`, { cursor });
export const retry = (key: string, job: string) =>
  send<{ job: string; state: string }>('POST', `${at(key)}/incidents/${job}/retry`);
