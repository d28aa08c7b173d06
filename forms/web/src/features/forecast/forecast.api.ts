import { get, send } from '../../shared/api/client';
import { undo, type Moved } from '../../shared/task/bulk.api';
import { learnOffset } from '../../shared/time/time';

export interface Forecast {
  asOf: string;
  until: string;
  /** From how many completed tasks the times are known. */
  learnedFrom: number;
  /** Ends of the hours ahead. */
  hours: string[];
  open: number;
  overdue: number;
  misses: number;
  grids: GridMisses[];
  atRisk: Risk[];
  proposals: Proposal[];
}

export interface GridMisses {
  grid: string;
  name: string;
  open: number;
  overdue: number;
  misses: number;
  byHour: number[];
}

export interface Risk {
  taskId: string;
  caseId: string;
  kind: string;
  grid: string;
  role: string;
  due: string;
  /** From 0 to 1. */
  likelihood: number;
}

export interface Proposal {
  id: string;
  to: string;
  toName: string;
  role: string;
  people: { username: string; name: string; grid: string; gridName: string }[];
  until: string;
  tasks: number;
  missesBefore: number;
  missesAfter: number;
}

export interface Accepted {
  grid: string;
  until: string;
  /** Who works there now, which is not their own grid. */
  assisting: string[];
  moved: Moved;
}

export interface Question {
  arrivals: number;
  begin: string;
  cutOff: string;
  days: number;
  target: number;
}

export interface Staffing {
  arrivals: number;
  begin: string;
  cutOff: string;
  target: number;
  roles: RoleNeed[];
  together: { people: Record<string, number>; share: number } | null;
  tasks: Record<string, number>;
  learnedFrom: number;
}

export interface RoleNeed {
  role: string;
  needed: number | null;
  onRoster: number;
  workHours: number;
  curve: Point[];
}

export interface Point {
  people: number;
  share: number;
}

export async function loadForecast(grid: string | undefined, hours: number): Promise<Forecast> {
  const forecast = await get<Forecast>('/api/forecast', { grid, ahead: `PT${hours}H` });
  learnOffset(forecast.asOf);
  return forecast;
}

export const accept = (id: string) =>
  send<Accepted>('POST', `/api/forecast/proposals/${id}/accept`, { body: {} });

/** Gives the tasks back; the server ends what was begun for them. */
export async function takeBack({ moved }: Accepted): Promise<number> {
  const { results } = await undo(moved.undo?.id ?? '');
  return results.filter((one) => one.done).length;
}

export const askStaffing = (question: Question) =>
  send<Staffing>('POST', '/api/forecast/staffing', { body: question });
