import { get, send } from '../../shared/api/client';
import type { Page, Person, Task } from '../../shared/api/types';
import { learnOffset } from '../../shared/time/time';
import { toQuery, type Filter } from './filter';

export interface Board {
  asOf: string;
  states: Record<string, number>;
  stages: Record<string, number>;
  tasks: Tasks;
  byGrid: GridLine[];
  byRole: RoleLine[];
  escalations: { level: number; tasks: number }[];
  lists: ListLine[];
  overloads: { windowMinutes: number; most: number; people: Load[] };
  balance: { total: number; byState: Record<string, number>; unbalanced: string[] };
  personHoursBeyondLawfulEnd: number;
  hoursHeldWithoutDecision: number;
  unmetNeeds: number;
  resultsLate: number;
  timerLatenessSeconds: { p50: number; p99: number };
  beds: FacilityLine[];
  vehicles: VehicleLine[];
}

export interface Tasks {
  open: number;
  dueSoon: number;
  overdue: number;
}

export interface GridLine extends Tasks {
  grid: string;
  name: string;
  colour: string;
  /** What the colour says, in both languages. */
  why?: unknown;
}

export interface RoleLine extends Tasks {
  role: string;
}

export interface ListLine {
  id: string;
  name: string;
  rows: number;
  rejected: number;
  named: number;
  checked: number;
  called: number;
  visited: number;
  returned: number;
  underControl: number;
}

export interface Load {
  username: string;
  name: string | null;
  role: string | null;
  tasks: number;
}

export interface FacilityLine {
  code: string;
  name: string;
  kinds: { kind: string; beds: number; free: number; held: number }[];
}

export interface VehicleLine {
  vehicle: { code: string; plate: string };
  state: 'FREE' | 'DRIVING' | 'RESTING';
  until: string | null;
  passengers: number;
}

/** A page of the list behind a number; the number is of the same moment. */
export interface Listed<T> extends Page<T> {
  asOf: string;
  count: number;
  /** What the number says: as many, or as many seconds. */
  total: number;
}

export interface ListedCase {
  id: string;
  person: Person | null;
  grid: string;
  state: string;
  stage: string;
  openedAt: string;
  amount: number;
}

export interface LateTimer {
  taskId: string;
  caseId: string;
  /** Masked; null once it has been erased, as the kind is. */
  person: Person | null;
  grid: string;
  kind: string | null;
  title: string | null;
  level: number;
  dueAt: string;
  raisedAt: string;
  seconds: number;
}

export interface SavedView {
  id: string;
  name: string;
  filter: Filter;
}

export async function loadBoard(filter: Filter): Promise<Board> {
  const board = await get<Board>('/api/board', toQuery(filter));
  learnOffset(board.asOf);
  return board;
}

/** One page of what stands behind a number. */
export function findListed<T>(
  path: string,
  filter: Filter,
  value: string | undefined,
  cursor: string | null,
): Promise<Listed<T>> {
  return get(`/api/board/${path}`, { ...toQuery(filter), value, cursor, limit: 50 });
}

export const findOverdue = (filter: Filter, limit: number) =>
  get<Listed<Task>>('/api/board/overdue', { ...toQuery(filter), limit });

export const findViews = () => get<Page<SavedView>>('/api/board/views');

export const saveView = ({ id, name, filter }: SavedView) =>
  send<SavedView>('PUT', `/api/board/views/${id}`, { body: { name, filter } });

export const forgetView = (id: string) => send<undefined>('DELETE', `/api/board/views/${id}`);

export const findLists = () => get<Page<{ id: string; name: string }>>('/api/lists', { limit: 30 });
