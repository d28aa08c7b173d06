import { get, send } from '../api/client';
import type { Page } from '../api/types';

/** What others than who completes a task had to say about it. */
export interface TaskNote {
  id: string;
  kind: 'COMMENT' | 'NUDGE' | 'DEADLINE';
  by: string;
  byName?: string;
  at: string;
  words?: string;
  dueBefore?: string;
  dueAfter?: string;
}

export const findNotes = (id: string) => get<Page<TaskNote>>(`/api/tasks/${id}/notes`);

export const comment = (id: string, words: string, key: string) =>
  send<TaskNote>('POST', `/api/tasks/${id}/notes`, { body: { words }, key });
