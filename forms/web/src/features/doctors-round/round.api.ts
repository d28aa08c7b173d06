import { get, send } from '../../shared/api/client';

export type Flag =
  | 'TO_ASSESS'
  | 'FEVER'
  | 'SYMPTOMS'
  | 'LOW_MOOD'
  | 'RELEASE_CHECK'
  | 'RESULT_LATE'
  | 'TEST_TODAY'
  | 'TEST_TOMORROW'
  | 'MEDICINE'
  | 'NOT_REPORTED';

export interface Report {
  day: string;
  part: string;
  temperature: number | null;
  symptoms: string[];
  mood: string | null;
  outcome: string;
}

export interface Patient {
  caseId: string;
  name: string;
  phone: string | null;
  grid: string;
  measure: string | null;
  lawfulEnd: string | null;
  awaited: { day: string; part: string } | null;
  reported: boolean;
  /** Most pressing first. */
  flags: Flag[];
  reports: Report[];
  tasks: { id: string; kind: string; part: string; due: string | null }[];
  tubes: { tube: string; sampledAt: string; dueAt: string | null }[];
  testDays: string[];
  medicine: { name: string; lastsUntil: string } | null;
}

export interface Round {
  asOf: string;
  patients: Patient[];
}

export const findRound = () => get<Round>('/api/doctors-round', undefined, 8000);

/** The report of now; the answers are those of a self-report. */
export const writeReport = (caseId: string, report: object, key: string) =>
  send<{ reportId: string }>('POST', `/api/doctors-round/${caseId}/report`, { body: report, key });

/** Until when a medicine lasts; without a name the note goes. */
export const noteMedicine = (caseId: string, name: string, lastsUntil: string | null) =>
  send<undefined>('PUT', `/api/doctors-round/${caseId}/medicine`, { body: { name, lastsUntil } });
