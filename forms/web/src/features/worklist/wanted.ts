import type { TaskQuery } from '../../shared/api/tasks';
import type { Task, Timing } from '../../shared/api/types';

export type View = TaskQuery['view'];
export type Sort = 'due' | 'door' | 'stage';

/** What of the tasks to show, and in which order. */
export interface Wanted {
  view: View;
  sort: Sort;
  q: string;
  kind: string;
  timing: Timing | '';
}

/** In the order of a case's way. */
export const stages = [
  'VERIFICATION',
  'DECISION',
  'TRANSFER',
  'ISOLATION',
  'MONITORING',
  'RELEASE',
];

export const isFiltered = ({ q, kind, timing }: Wanted) => `${q}${kind}${timing}` !== '';

/** Whether more was asked for than whose tasks, and how urgent. */
export const isArranged = ({ q, kind, sort }: Wanted) => `${q}${kind}` !== '' || sort !== 'due';

/** The same choice and order among the tasks that were taken along. */
export function arranged(tasks: Task[], wanted: Wanted): Task[] {
  return tasks
    .filter((task) => !wanted.kind || task.kind === wanted.kind)
    .filter((task) => !wanted.timing || task.timing === wanted.timing)
    .filter((task) => !wanted.q || isFound(task, wanted.q))
    .map((task, at) => ({ task, at }))
    .sort((one, two) => compare(one.task, two.task, wanted.sort) || one.at - two.at)
    .map(({ task }) => task);
}

function isFound({ person, door }: Task, q: string): boolean {
  return (
    person.name.startsWith(q) ||
    Boolean(person.phone?.endsWith(q)) ||
    Boolean(door?.building.includes(q))
  );
}

function compare(one: Task, two: Task, sort: Sort): number {
  if (sort === 'stage') return stages.indexOf(one.stage) - stages.indexOf(two.stage);
  if (sort === 'due') return 0;
  return doorKey(one).localeCompare(doorKey(two), 'zh', { numeric: true });
}

/** Behind all doors where there is none. */
function doorKey({ door }: Task): string {
  if (!door) return '\uffff';
  const { building, unit = '', floor = '', door: room = '' } = door;
  return [building, unit, floor, room].join(' ');
}
