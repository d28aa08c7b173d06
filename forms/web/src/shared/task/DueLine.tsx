/** @jsxImportSource preact */
import type { Task } from '../api/types';
import { t } from '../i18n';
import { clockWords, relativeWords } from '../time/time';

/** Timing as a word with a colour, and the due time in relative and absolute words. */
export function DueLine({ task }: { task: Pick<Task, 'timing' | 'due' | 'level'> }) {
  return (
    <p class="due">
      {task.timing && <span class={`timing ${task.timing}`}>{t(`timing.${task.timing}`)}</span>}
      {task.due && (
        <span>
          {t('task.due')} <time dateTime={task.due}>{clockWords(task.due)}</time>
          <span class="soft"> ({relativeWords(task.due)})</span>
        </span>
      )}
      {task.level > 0 && <span class="level">{t('task.level', { n: task.level })}</span>}
    </p>
  );
}
