/** @jsxImportSource preact */
import { gridName } from '../../shared/api/grids';
import type { Me, Task } from '../../shared/api/types';
import { t } from '../../shared/i18n';
import { DueLine } from '../../shared/task/DueLine';
import { kindName } from '../../shared/task/kind';

export function TaskRow({ task, me }: { task: Task; me: Me }) {
  return (
    <li class={`card row ${task.timing ?? ''}`}>
      <a href={`#/task/${task.id}`}>
        <span class="row-name">{task.person.name}</span>
        <span class="row-kind">{kindName(task)}</span>
      </a>
      <p class="soft">
        {gridName(task.grid)}
        {task.assignee &&
          task.assignee !== me.username &&
          ` · ${t('task.assignee', { name: task.assignee })}`}
      </p>
      <DueLine task={task} />
    </li>
  );
}
