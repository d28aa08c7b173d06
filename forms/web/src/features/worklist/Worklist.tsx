/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { problemText } from '../../shared/api/problem';
import type { Me, Task } from '../../shared/api/types';
import { t } from '../../shared/i18n';
import { useOutbox } from '../../shared/offline/useOutbox';
import { clockWords } from '../../shared/time/time';
import { lazy } from '../../shared/ui/lazy';
import { Filters } from './Filters';
import { grouped } from './groups';
import { isOwn, TaskRow } from './TaskRow';
import { useTasks } from './useTasks.query';
import { isArranged, isFiltered, type Wanted } from './wanted';
import './worklist.css';

const Bulk = lazy(() => import('./Bulk'));

const first: Wanted = { view: 'mine', sort: 'due', q: '', kind: '', timing: '' };

/** The list as somebody left it, while the page is open: a task is opened and come back from. */
let left = { of: '', wanted: first };

interface Props {
  me: Me;
  /** Ways to other pages of the day. */
  ways: ComponentChildren;
}

/** My tasks, my grids', my team's, or those of absent colleagues. */
export function Worklist({ me, ways }: Props) {
  const [wanted, setWanted] = useState(left.of === me.username ? left.wanted : first);
  const [chosen, setChosen] = useState<Task[]>();
  // On a phone; what narrows the list stays in sight when it is come back to.
  const [open, setOpen] = useState(isArranged(wanted));
  const tasks = useTasks(wanted);
  const entries = useOutbox();
  const want = (next: Wanted) => {
    left = { of: me.username, wanted: next };
    setWanted(next);
    if (chosen) setChosen([]);
  };
  const choose = (task: Task, yes: boolean) =>
    setChosen((old = []) => [...old.filter((one) => one.id !== task.id), ...(yes ? [task] : [])]);
  const choosable = tasks.items.filter(
    (task) => isOwn(task, me) && !entries.some((entry) => entry.taskId === task.id),
  );
  return (
    <>
      <div class="worklist-head">
        <h1>{t('worklist.title')}</h1>
        <button
          type="button"
          class="button quiet to-filters"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t('worklist.filters')}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => setChosen(chosen ? undefined : [])}
        >
          {t(chosen ? 'worklist.select.end' : 'worklist.select')}
        </button>
        {chosen && (
          <button type="button" class="button quiet" onClick={() => setChosen(choosable)}>
            {t('worklist.select.all')}
          </button>
        )}
      </div>
      {ways}
      <Filters wanted={wanted} turn={tasks.turn} open={open} onChange={want} />
      <div class="shown">
        <p role="status" class="soft">
          {tasks.loading
            ? t('loading')
            : t(tasks.next ? 'worklist.shownOf' : 'worklist.shown', { n: tasks.items.length })}
        </p>
        <button type="button" class="button quiet" onClick={tasks.reload}>
          {t('worklist.reload')}
        </button>
      </div>
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
          <p>
            {isFiltered(wanted)
              ? t('worklist.empty.filtered')
              : t(`worklist.empty.${wanted.view}`, { name: me.name })}
          </p>
        </div>
      )}
      {grouped(tasks.items, wanted.sort).map((group) => (
        <section key={`${group.title} ${group.detail} ${group.tasks[0]?.id ?? ''}`}>
          {group.title && (
            <h2 class="group-title">
              {group.title} <span class="soft">{group.detail}</span>
            </h2>
          )}
          <ul class="tasks">
            {group.tasks.map((task) => (
              <TaskRow
                key={task.id}
                task={task}
                me={me}
                entry={entries.find((one) => one.taskId === task.id)}
                underBuilding={wanted.sort === 'door'}
                chosen={chosen?.some((one) => one.id === task.id)}
                onChoose={(yes) => choose(task, yes)}
                onClaimed={tasks.reload}
              />
            ))}
          </ul>
        </section>
      ))}
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
      {chosen && (
        <Bulk
          chosen={chosen}
          me={me}
          onDone={() => {
            setChosen([]);
            tasks.reload();
          }}
        />
      )}
    </>
  );
}
