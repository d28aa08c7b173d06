/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import { problemText } from '../api/problem';
import type { Completed, Me, Task } from '../api/types';
import { t } from '../i18n';
import { PageLink } from '../own-link/PageLink';
import { mayGive } from '../own-link/own-link.api';
import { clockWords } from '../time/time';
import { Answering } from './Answering';
import { kindName } from './kind';
import { PersonCard } from './PersonCard';
import { useTask } from './useTask';
import { WhyLine } from './WhyLine';

export interface TaskPanelProps {
  taskId: string;
  me: Me;
  /** Level of the task's title in the page around it. */
  heading?: 'h1' | 'h2';
  /** Where the page shows the person's file. */
  fileHref?: (caseId: string) => string;
  onDone: (done: Completed, task: Task) => void;
  onBack: () => void;
}

/** One task: who, why, its form. Both pages show it. */
export function TaskPanel({ taskId, me, heading, fileHref, onDone, onBack }: TaskPanelProps) {
  const { loaded, problem } = useTask(taskId);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [loaded, problem]);
  const Title = heading ?? 'h1';
  if (problem !== undefined) {
    return (
      <div class="notice" role="alert">
        <p>{problemText(problem)}</p>
        <button type="button" class="button" onClick={onBack}>
          {t('task.back')}
        </button>
      </div>
    );
  }
  if (!loaded) return <p role="status">{t('loading')}</p>;
  const { task, schema, data, why } = loaded;
  return (
    <article class="task">
      <Title tabIndex={-1} ref={title}>
        {kindName(task)}
      </Title>
      <PersonCard task={task} />
      {fileHref && (
        <p>
          <a href={fileHref(task.caseId)}>{t('case.open')}</a>
        </p>
      )}
      {task.state && task.state !== 'OPEN' ? (
        <Ended task={task} onBack={onBack} />
      ) : (
        <>
          <WhyLine why={why} />
          {task.kind === 'serve-notice' && mayGive(me.role) && <PageLink caseId={task.caseId} />}
          <Answering
            key={task.id}
            {...{ task, schema, data, me, onBack }}
            onDone={(done) => onDone(done, task)}
          />
        </>
      )}
    </article>
  );
}

function Ended({ task, onBack }: { task: Task; onBack: () => void }) {
  const when = clockWords(task.completedAt);
  const by = task.completedBy ?? '';
  return (
    <div class="notice">
      <p>{when ? t('task.endedBy', { by, when }) : t('task.ended')}</p>
      <button type="button" class="button" onClick={onBack}>
        {t('task.back')}
      </button>
    </div>
  );
}
