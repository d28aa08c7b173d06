import { get, send } from './client';
import type {
  Completed,
  EndedTask,
  FormSchema,
  PackedTask,
  Page,
  SavedDraft,
  Task,
  TaskForm,
} from './types';

export interface TaskQuery {
  view: 'mine' | 'team' | 'grid' | 'absent';
  sort?: 'due' | 'door';
  kind?: string;
  stage?: string;
  grid?: string;
  timing?: string;
  /** May name a person: it never stands in an address. */
  q?: string;
  cursor?: string | null;
  limit?: number;
}

export type Answers = Record<string, unknown>;

/** Long enough for a slow network; beyond that the device's own copy is of more use. */
const patience = 8000;

export function findTasks({ q, ...query }: TaskQuery): Promise<Page<Task>> {
  const wanted = { state: 'open', sort: 'due', ...query };
  return q
    ? send<Page<Task>>('POST', '/api/tasks/search', { body: { ...wanted, q }, timeout: patience })
    : get<Page<Task>>('/api/tasks', wanted, patience);
}

export interface TaskCounts {
  open: number;
  dueSoon: number;
  overdue: number;
  byKind: Record<string, { open: number; overdue: number }>;
  byStage: Record<string, { open: number; overdue: number }>;
}

export function countTasks(query: Pick<TaskQuery, 'view' | 'kind'>): Promise<TaskCounts> {
  return get<TaskCounts>('/api/tasks/counts', { ...query }, patience);
}

export const findTask = (id: string) => get<Task>(`/api/tasks/${id}`, undefined, patience);
export const findForm = (id: string) => get<TaskForm>(`/api/tasks/${id}/form`, undefined, patience);
export const findWhy = (id: string) => get<unknown>(`/api/tasks/${id}/why`, undefined, patience);

/** One page of the own tasks with what their forms need. */
export const findPack = (cursor: string | null) =>
  get<Page<PackedTask>>('/api/tasks/pack', { limit: 20, cursor });
export const findSchema = (kind: string, version?: string) =>
  get<FormSchema>(`/api/forms/${kind}${version ? `?version=${version}` : ''}`);

/** How a task ended, for who was at it too. */
export const findEnded = (id: string) => get<EndedTask>(`/api/tasks/${id}/ended`);

/**
 * Keeps a draft at the server.
 *
 * @param basedOn the revision known here, 0 if none: 409 `task.draftChanged` if it is another
 */
export function saveDraft(
  id: string,
  data: Answers,
  basedOn: number,
  keepalive = false,
): Promise<SavedDraft> {
  return send('PUT', `/api/tasks/${id}/draft`, { body: { data, basedOn }, keepalive });
}

export function completeTask(id: string, data: Answers, key: string): Promise<Completed> {
  return send<Completed>('POST', `/api/tasks/${id}/complete`, { body: { data }, key });
}
