/** @jsxImportSource preact */
import type { Task } from '../api/types';
import { t } from '../i18n';
import { clockWords, relativeWords, wall } from '../time/time';

/** Timing as a word with a colour, and the due time in relative and absolute words. */
export function DueLine({ task }: { task: Pick<Task, 'timing' | 'due' | 'level' | 'window'> }) {
  return (
    <p class="due">
      {task.timing && <span class={`timing ${task.timing}`}>{t(`timing.${task.timing}`)}</span>}
      {task.due && (
        <span>
          {t('task.due')} <time dateTime={task.due}>{clockWords(task.due)}</time>
          <span class="soft"> ({relativeWords(task.due)})</span>
        </span>
      )}
      {task.window && (
        <span class="soft">
          {t('task.window', { from: minutes(task.window.from), to: minutes(task.window.to) })}
        </span>
      )}
      {task.level > 0 && <span class="level">{t('task.level', { n: task.level })}</span>}
    </p>
  );
}

function minutes(time: string): string {
  return wall(time).slice(11);
}
