/** @jsxImportSource preact */
import { gridName } from '../../shared/api/grids';
import type { Task } from '../../shared/api/types';
import { t } from '../../shared/i18n';
import { DueLine } from '../../shared/task/DueLine';
import { kindName } from '../../shared/task/TaskPanel';

export function TaskRow({ task }: { task: Task }) {
  return (
    <li class={`card row ${task.timing}`}>
      <a href={`#/task/${task.id}`}>
        <span class="row-name">{task.person.name}</span>
        <span class="row-kind">{kindName(task)}</span>
      </a>
      <p class="soft">
        {gridName(task.grid)}
        {task.assigneeName && ` · ${t('task.assignee', { name: task.assigneeName })}`}
      </p>
      <DueLine task={task} />
    </li>
  );
}
