import { send, sendForFile } from '../api/client';

/** Whether a person has an own page, as the file tells. */
export interface PageState {
  state: 'NONE' | 'OPEN' | 'LOCKED' | 'OVER';
  madeBy: string | null;
  madeAt: string | null;
  givenAt: string | null;
  givenTo: string | null;
  openedAt: string | null;
}

/** Shown once: the server keeps hashes only. */
export interface NewLink {
  address: string;
  code: string;
  /** The address as a picture. */
  qr: string;
}

const path = (caseId: string) => `/api/cases/${caseId}/page-link`;

export const makeLink = (caseId: string) => send<NewLink>('POST', path(caseId));

export const renewCode = (caseId: string) => send<{ code: string }>('POST', `${path(caseId)}/code`);

export const revokeLink = (caseId: string) => send('DELETE', path(caseId));

/** Order and notice with a new link, and a sheet with the code for who serves. */
export const servingPapers = (caseId: string) =>
  sendForFile('/api/papers/serving', { caseIds: [caseId] }, 'serving.pdf');

export function mayGive(role: string): boolean {
  return role === 'VILLAGE_CADRE' || role === 'LINK_CADRE' || role === 'SUPERVISOR';
}
