/** @jsxImportSource preact */
import { gridName } from '../../shared/api/grids';
import type { Task } from '../../shared/api/types';
import { t } from '../../shared/i18n';
import { DueLine } from '../../shared/task/DueLine';
import { kindName } from '../../shared/task/kind';

export function TaskRow({ task, view }: { task: Task; view: 'mine' | 'team' }) {
  return (
    <li class={`card row ${task.timing ?? ''}`}>
      <a href={`#/task/${task.id}`}>
        <span class="row-name">{task.person.name}</span>
        <span class="row-kind">{kindName(task)}</span>
      </a>
      <p class="soft">
        {gridName(task.grid)}
        {view === 'team' && task.assignee && ` · ${t('task.assignee', { name: task.assignee })}`}
      </p>
      <DueLine task={task} />
    </li>
  );
}
