import { gridName } from '../../shared/api/grids';
import { findTasks } from '../../shared/api/tasks';
import type { Task } from '../../shared/api/types';
import { DataTable } from '../../shared/desk/DataTable';
import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { usePages } from '../../shared/desk/usePages';
import { roleNames, t } from '../../shared/i18n';
import { kindName } from '../../shared/task/kind';

/** What is late, the oldest first; the file is one click away. */
export function Overdue() {
  const tasks = usePages<Task>('overdue', (cursor) =>
    findTasks({ view: 'grid', timing: 'OVERDUE', cursor, limit: 20 }),
  );
  if (tasks.problem === undefined && tasks.items.length === 0) return null;
  return (
    <>
      <h2>{t('board.overdue')}</h2>
      <Problem problem={tasks.problem} onRetry={tasks.reload} />
      <DataTable<Task>
        label={t('board.overdue')}
        pages={tasks}
        rowKey="id"
        columns={[
          {
            title: t('person.name'),
            render: (_, task) => <a href={`#/cases/${task.caseId}`}>{task.person.name}</a>,
          },
          { title: t('desk.task'), render: (_, task) => kindName(task) },
          { title: t('task.grid'), render: (_, task) => gridName(task.grid) },
          { title: t('board.role'), render: (_, task) => roleNames(task.role) },
          { title: t('task.due'), render: (_, task) => <Time at={task.due} /> },
          {
            title: t('board.level'),
            render: (_, task) => (task.level > 0 ? t('task.level', { n: task.level }) : '–'),
          },
        ]}
      />
    </>
  );
}
