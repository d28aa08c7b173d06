/** @jsxImportSource preact */
import { gridName } from '../../shared/api/grids';
import type { Me, Task } from '../../shared/api/types';
import { t } from '../../shared/i18n';
import type { Entry } from '../../shared/offline/outbox';
import { DueLine } from '../../shared/task/DueLine';
import { kindName } from '../../shared/task/kind';

interface Props {
  task: Task;
  me: Me;
  /** Filled in already, and still here. */
  entry: Entry | undefined;
}

export function TaskRow({ task, me, entry }: Props) {
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
      {entry && <p class="queued">{t(`outbox.state.${entry.state}`)}</p>}
      <DueLine task={task} />
    </li>
  );
}
