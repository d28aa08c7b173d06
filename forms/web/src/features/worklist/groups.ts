import type { Task } from '../../shared/api/types';
import { t, word } from '../../shared/i18n';
import type { Sort } from './wanted';

export interface Group {
  /** Empty where the list is not grouped. */
  title: string;
  /** Unit and floor, where there are. */
  detail: string;
  tasks: Task[];
}

/** Tasks under headings, in the order they come; a heading is not said twice in a row. */
export function grouped(tasks: Task[], sort: Sort): Group[] {
  const groups: Group[] = [];
  for (const task of tasks) {
    const title = titleOf(task, sort);
    const detail = sort === 'door' ? detailOf(task) : '';
    const last = groups.at(-1);
    if (last?.title === title && last.detail === detail) last.tasks.push(task);
    else groups.push({ title, detail, tasks: [task] });
  }
  return groups;
}

function titleOf(task: Task, sort: Sort): string {
  if (sort === 'stage') return word('stage', task.stage);
  if (sort === 'due') return '';
  return task.door?.building ?? t('worklist.noDoor');
}

function detailOf({ door }: Task): string {
  return [
    door?.unit && t('worklist.unit', { n: door.unit }),
    door?.floor && t('worklist.floor', { n: door.floor }),
  ]
    .filter(Boolean)
    .join(' ');
}
