/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { problemText } from '../../shared/api/problem';
import type { Me } from '../../shared/api/types';
import { t } from '../../shared/i18n';
import { useOutbox } from '../../shared/offline/useOutbox';
import { clockWords } from '../../shared/time/time';
import { TaskRow } from './TaskRow';
import { useTasks, type View } from './useTasks.query';

const views: View[] = ['mine', 'team'];

/** My tasks by deadline, or my team's. */
export function Worklist({ me }: { me: Me }) {
  const [view, setView] = useState<View>('mine');
  const tasks = useTasks(view, '');
  const entries = useOutbox();
  const late = tasks.items.filter((task) => task.timing === 'OVERDUE').length;
  return (
    <>
      <h1>{t('worklist.title')}</h1>
      <div class="views" role="group" aria-label={t('worklist.views')}>
        {views.map((one) => (
          <button
            type="button"
            class="button"
            key={one}
            aria-pressed={view === one}
            onClick={() => setView(one)}
          >
            {t(`worklist.${one}`)}
          </button>
        ))}
        <button type="button" class="button quiet" onClick={tasks.reload}>
          {t('worklist.reload')}
        </button>
      </div>
      <p role="status" class="soft">
        {tasks.loading
          ? t('loading')
          : tasks.next
            ? t('worklist.shownOf', { n: tasks.items.length, late })
            : t('worklist.shown', { n: tasks.items.length, late })}
      </p>
      {tasks.asOf && <p class="as-of">{t('offline.asOf', { when: clockWords(tasks.asOf) })}</p>}
      {tasks.problem !== undefined && (
        <div class="notice" role="alert">
          <p>{problemText(tasks.problem)}</p>
          <button type="button" class="button" onClick={tasks.reload}>
            {t('retry')}
          </button>
        </div>
      )}
      {!tasks.loading && tasks.problem === undefined && tasks.items.length === 0 && (
        <div class="card empty">
          <p>{t(`worklist.empty.${view}`, { name: me.name })}</p>
        </div>
      )}
      <ul class="tasks">
        {tasks.items.map((task) => (
          <TaskRow
            key={task.id}
            task={task}
            me={me}
            entry={entries.find((one) => one.taskId === task.id)}
          />
        ))}
      </ul>
      {tasks.next && (
        <button
          type="button"
          class="button wide"
          aria-disabled={tasks.loading}
          onClick={tasks.more}
        >
          {t('worklist.more')}
        </button>
      )}
    </>
  );
}
