import type { Door } from '../../shared/api/types';
import type { Morning, ReportLine, Stop } from './rounds.api';

/** What is done at somebody's door. */
const atTheDoor = [
  'visit-person',
  'serve-notice',
  'arrange-care',
  'check-home',
  'hand-over-departure',
  'take-sample',
  'visit-jointly',
  'meet-need',
  'resolve-refusal',
  'acknowledge-arrival',
];

/** Somebody to see, and all there is to do there. */
export interface Visit {
  caseId: string;
  name: string;
  place?: Door;
  tasks: { id: string; kind: string }[];
}

export interface Building {
  /** Empty for those without a door. */
  title: string;
  visits: Visit[];
}

export const isMissing = (line: ReportLine) => line.state === 'OPEN' || line.state === 'MISSED';

/** Who has not reported: who can't be phoned first, since the way to them is longest. */
export function missing(lines: ReportLine[]): ReportLine[] {
  return lines
    .filter(isMissing)
    .sort((one, two) => Number(one.phoneUsable) - Number(two.phoneUsable));
}

/**
 * The way on foot, building by building in the order of the doors: what can be done by phone is not
 * walked to, and each person is seen once.
 */
export function way({ stops, reports }: Pick<Morning, 'stops' | 'reports'>): Building[] {
  const unphoned = new Set(
    reports.filter((line) => !line.phoneUsable).map((line) => line.task?.id),
  );
  const buildings: Building[] = [];
  for (const stop of stops.filter((one) => isWalked(one, unphoned))) {
    const title = stop.place?.building ?? '';
    let building = buildings.find((one) => one.title === title);
    if (!building) buildings.push((building = { title, visits: [] }));
    const task = { id: stop.taskId, kind: stop.kind };
    const visit = building.visits.find((one) => one.caseId === stop.caseId);
    if (visit) visit.tasks.push(task);
    else building.visits.push({ ...visitOf(stop), tasks: [task] });
  }
  return buildings;
}

function isWalked(stop: Stop, unphoned: Set<string | undefined>): boolean {
  return atTheDoor.includes(stop.kind) || unphoned.has(stop.taskId);
}

function visitOf({ caseId, name, place }: Stop): Omit<Visit, 'tasks'> {
  return place ? { caseId, name, place } : { caseId, name };
}
