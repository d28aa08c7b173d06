import { gridName } from '../../shared/api/grids';
import type { Task } from '../../shared/api/types';
import { roleNames, t } from '../../shared/i18n';
import { kindName } from '../../shared/task/kind';
import type { Listed } from './board.api';
import { Num } from './Num';
import { Panel } from './Panel';
import { howLate } from './late';

/** What is late, the oldest first: who, where, how late, how far up it was told. */
export function Overdue({ tasks }: { tasks: Listed<Task> | undefined }) {
  const items = tasks?.items ?? [];
  return (
    <Panel
      title={t('board.overdue')}
      area="overdue"
      extra={
        tasks && (
          <Num
            value={tasks.count}
            label={t('board.overdue')}
            drill={{ title: t('board.overdue'), kind: 'tasks', figure: 'OVERDUE' }}
            alarm
          />
        )
      }
    >
      {tasks && items.length === 0 && <p className="soft">{t('board.nothingLate')}</p>}
      <ol className="overdue-list">
        {items.map((task) => (
          <li key={task.id}>
            <a href={`#/cases/${task.caseId}`}>
              <strong>{task.person.name}</strong> {kindName(task)}
            </a>
            <span className="how-late">{howLate(task.due, tasks?.asOf)}</span>
            <span className="soft where">
              {gridName(task.grid)} · {task.assigneeName ?? roleNames(task.role)}
            </span>
            <span className={task.level > 0 ? 'level-mark' : 'level-mark none'}>
              {task.level > 0 ? t('board.levelN', { n: task.level }) : t('board.notTold')}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
