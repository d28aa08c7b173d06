/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { gridName } from '../../shared/api/grids';
import { problemText } from '../../shared/api/problem';
import type { Me, Task } from '../../shared/api/types';
import { roleNames, t } from '../../shared/i18n';
import type { Entry } from '../../shared/offline/outbox';
import { DueLine } from '../../shared/task/DueLine';
import { kindName } from '../../shared/task/kind';
import { claim } from '../../shared/task/bulk.api';

interface Props {
  task: Task;
  me: Me;
  /** Filled in already, and still here. */
  entry: Entry | undefined;
  /** Whether a heading above it names the building. */
  underBuilding: boolean;
  /** Whether it is chosen; undefined while nothing is being chosen. */
  chosen: boolean | undefined;
  onChoose: (chosen: boolean) => void;
  onClaimed: () => void;
}

/** A task as a card: a link, or a tick box while several are chosen. */
export function TaskRow({ task, me, entry, underBuilding, chosen, onChoose, onClaimed }: Props) {
  const names = { name: task.person.name, kind: kindName(task) };
  const head = (
    <>
      <span class="row-name">{names.name}</span>
      <span class="row-kind">{names.kind}</span>
    </>
  );
  const own = isOwn(task, me);
  const choosing = chosen !== undefined && own && !entry;
  return (
    <li class={`card row ${task.timing ?? ''}`}>
      {choosing ? (
        <label class="row-choice">
          <input
            type="checkbox"
            aria-label={t('worklist.select.one', names)}
            checked={chosen}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
          {head}
        </label>
      ) : (
        <a href={`#/task/${task.id}`}>{head}</a>
      )}
      <p class="soft">
        {[doorOf(task, underBuilding), gridName(task.grid), ...whose(task, me)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {entry && <p class="queued">{t(`outbox.state.${entry.state}`)}</p>}
      <DueLine task={task} />
      {own && task.assignee !== me.username && chosen === undefined && (
        <Claim task={task} label={t('worklist.claimOf', names)} onClaimed={onClaimed} />
      )}
    </li>
  );
}

function doorOf({ door }: Task, underBuilding: boolean): string {
  return [underBuilding ? '' : door?.building, door?.door].filter(Boolean).join(' ');
}

/** Whether the person's role may complete it. */
export function isOwn(task: Task, me: Me): boolean {
  return task.role.split(',').includes(me.role);
}

function whose(task: Task, me: Me): string[] {
  if (task.assignee === me.username) return [];
  const role = isOwn(task, me) ? [] : [t('worklist.role', { role: roleNames(task.role) })];
  const name = task.assigneeName ?? task.assignee;
  return [...role, name ? t('task.assignee', { name }) : t('worklist.nobody')];
}

function Claim({ task, label, onClaimed }: { task: Task; label: string; onClaimed: () => void }) {
  const [problem, setProblem] = useState<unknown>();
  return (
    <>
      <button
        type="button"
        class="button over"
        aria-label={label}
        onClick={() => void claim(task.id).then(onClaimed, setProblem)}
      >
        {t('worklist.claim')}
      </button>
      {problem !== undefined && <p role="alert">{problemText(problem)}</p>}
    </>
  );
}
