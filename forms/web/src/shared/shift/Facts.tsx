/** @jsxImportSource preact */
import { t, word } from '../i18n';
import { kindName } from '../task/kind';
import { clockWords } from '../time/time';
import type { NextTask } from './notes.api';

/** What stands behind a line: what is unusual, and the task that is due first. */
export function Facts({ facts, task }: { facts: string[]; task: NextTask | null }) {
  return (
    <>
      {facts.length > 0 && (
        <p class="flags">
          {facts.map((fact) => (
            <span class={`flag ${fact}`} key={fact}>
              {word('fact', fact)}
            </span>
          ))}
        </p>
      )}
      {task && (
        <p class="soft">
          {task.due
            ? t('handOver.task', { kind: kindName(task), when: clockWords(task.due) })
            : t('handOver.taskAnyTime', { kind: kindName(task) })}
        </p>
      )}
    </>
  );
}
