import type { Me, Task } from '../api/types';

/** Whether the task is in one's hands, or for one's role. */
export function mayComplete(task: Task, me: Me): boolean {
  return task.assignee === me.username || task.role.split(',').includes(me.role);
}
