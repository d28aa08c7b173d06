import { get, send } from './client';
import type { Completed, Page, Task, TaskForm } from './types';

export interface TaskQuery {
  view: 'mine' | 'team' | 'grid';
  kind?: string;
  grid?: string;
  timing?: string;
  cursor?: string | null;
  limit?: number;
}

export type Answers = Record<string, unknown>;

export function findTasks(query: TaskQuery): Promise<Page<Task>> {
  return get<Page<Task>>('/api/tasks', { state: 'open', sort: 'due', ...query });
}

export const findTask = (id: string) => get<Task>(`/api/tasks/${id}`);
export const findForm = (id: string) => get<TaskForm>(`/api/tasks/${id}/form`);
export const findWhy = (id: string) => get<unknown>(`/api/tasks/${id}/why`);

export function saveDraft(id: string, data: Answers, keepalive = false): Promise<unknown> {
  return send('PUT', `/api/tasks/${id}/draft`, { body: { data }, keepalive });
}

export function completeTask(id: string, data: Answers, key: string): Promise<Completed> {
  return send<Completed>('POST', `/api/tasks/${id}/complete`, { body: { data }, key });
}
