import { get, send } from '../../api/client';
import type { Page, Task } from '../../api/types';
import type { Moved } from '../../task/bulk.api';
import type { TaskNote } from '../../task/notes.api';

export const nudge = (id: string) => send<TaskNote>('POST', `/api/tasks/${id}/nudge`);

export const moveDue = (id: string, due: string | null, reason: string) =>
  send<Task>('PUT', `/api/tasks/${id}/deadline`, { body: { due, reason } });

export interface Absence {
  from: string;
  to: string;
  substitute: string | null;
}

export interface Member {
  username: string;
  name: string;
  role: string;
  onDuty: boolean;
  /** The present or coming one. */
  absence: Absence | null;
}

export const findMember = (username: string) => get<Member>(member(username));

/** Everybody of a role, as far as one page of the roster goes. */
export const findMembers = (role: string) =>
  get<Page<Member>>('/api/members', { role, limit: '500' });

export const setAbsence = (username: string, absence: Absence) =>
  send('PUT', `${member(username)}/absence`, { body: absence });

export const endAbsence = (username: string) => send('DELETE', `${member(username)}/absence`);

function member(username: string): string {
  return `/api/members/${encodeURIComponent(username)}`;
}

/** Gives all that somebody has in hand to another. */
export const moveLoad = (from: string, to: string) =>
  send<Moved>('POST', `${member(from)}/tasks/move`, { body: { to } });
