import { send } from '../../api/client';
import type { Task } from '../../api/types';
import type { Moved } from '../../task/bulk.api';
import type { TaskNote } from '../../task/notes.api';

export const nudge = (id: string) => send<TaskNote>('POST', `/api/tasks/${id}/nudge`);

export const moveDue = (id: string, due: string | null, reason: string) =>
  send<Task>('PUT', `/api/tasks/${id}/deadline`, { body: { due, reason } });

/** Gives all that somebody has in hand to another. */
export const moveLoad = (from: string, to: string) =>
  send<Moved>('POST', `/api/members/${encodeURIComponent(from)}/tasks/move`, { body: { to } });
