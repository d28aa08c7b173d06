import { get, send } from '../../shared/api/client';
import type { Page } from '../../shared/api/types';

export const levels = ['HIGH', 'MEDIUM', 'LOW', 'SEALED', 'CONTROL', 'PREVENTION'] as const;
export type Level = (typeof levels)[number];

export interface Paper {
  title: string;
  number: string;
  issuer: string;
}

/** An entry of the risk-area register. */
export interface RiskArea {
  id: string;
  placeCode: string;
  placeName: string;
  level: Level;
  from: string;
  /** First moment at which it is over; an `END` is over when it begins. */
  to: string | null;
  paper: Paper;
  kind: 'NEW' | 'CHANGE' | 'END';
  state: 'WAITING' | 'CONFIRMED' | 'REFUSED';
  reason: string | null;
  enteredBy: string;
  decidedBy: string | null;
}

export interface Wanted {
  state: string;
  place: string;
  at: string;
}

export const findAreas = (wanted: Wanted, cursor: string | null) =>
  get<Page<RiskArea>>('/api/risk-areas', { ...wanted, limit: 50, cursor });

export const enterArea = (entry: object, key: string) =>
  send<RiskArea>('POST', '/api/risk-areas', { body: entry, key });

export const changeArea = (id: string, change: object, key: string) =>
  send<RiskArea>('POST', `/api/risk-areas/${id}/change`, { body: change, key });

export const confirmAreas = (ids: string[]) =>
  send<Page<RiskArea>>('POST', '/api/risk-areas/confirm', { body: { ids } });

export const refuseArea = (id: string, reason: string) =>
  send<RiskArea>('POST', `/api/risk-areas/${id}/refuse`, { body: { reason } });

export interface Imported {
  created: number;
  known: number;
}

export function importAreas(file: File): Promise<Imported> {
  const form = new FormData();
  form.set('file', file);
  return send<Imported>('POST', '/api/risk-areas/import', { body: form });
}
