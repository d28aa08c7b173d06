import { get, send } from '../api/client';
import type { Colleague, Page, Task } from '../api/types';

/** How one task fared; the texts only where it was refused. */
export interface Result {
  id: string;
  done: boolean;
  messages?: Record<string, string> | null;
}

export interface Undo {
  id: string;
  until: string;
}

export interface Moved {
  results: Result[];
  undo: Undo | null;
}

export const claim = (id: string) => send<Task>('POST', `/api/tasks/${id}/claim`);

export function claimAll(ids: string[]): Promise<Moved> {
  return send('POST', '/api/tasks/bulk', { body: { action: 'claim', ids } });
}

export function assignAll(ids: string[], username: string): Promise<Moved> {
  return send('POST', '/api/tasks/bulk', { body: { action: 'assign', ids, data: { username } } });
}

export function nudgeAll(ids: string[]): Promise<Moved> {
  return send('POST', '/api/tasks/bulk', { body: { action: 'nudge', ids } });
}

export function undo(id: string): Promise<{ results: Result[] }> {
  return send('POST', `/api/tasks/bulk/${id}/undo`);
}

/** Who could take a task over, best first. */
export const findColleagues = (id: string) =>
  get<Page<Colleague & { onDuty: boolean }>>(`/api/tasks/${id}/colleagues`);
