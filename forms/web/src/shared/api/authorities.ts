import { get, send } from './client';

/** A body that may decide about restrictions. */
export interface Authority {
  code: string;
  name: string;
  body: string;
  legalBasis: string;
  /** By which document it acts for another body; null in its own right. */
  delegation: string | null;
  grids: string[];
  measures: string[];
  signers: string[];
  needsUpperAnswer: boolean;
  from: string;
  to: string | null;
}

export const findAuthorities = () =>
  get<{ items: Authority[] }>('/api/authorities').then((found) => found.items);

export const registerAuthority = (authority: object, key: string) =>
  send<Authority>('POST', '/api/authorities', { body: authority, key });

export const endAuthority = (code: string) =>
  send('POST', `/api/authorities/${encodeURIComponent(code)}/end`);
