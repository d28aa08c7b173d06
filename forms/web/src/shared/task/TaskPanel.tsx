/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiProblem, problemText } from '../api/problem';
import type { Completed, Me, Task } from '../api/types';
import { t } from '../i18n';
import { PageLink } from '../own-link/PageLink';
import { mayGive } from '../own-link/own-link.api';
import { problemOf } from '../offline/outbox';
import { useOutbox } from '../offline/useOutbox';
import { clockWords } from '../time/time';
import { Failure } from '../ui/Failure';
import { lazy } from '../ui/lazy';
import { Answering } from './Answering';
import { kindName } from './kind';
import { NoteList } from './NoteList';
import type { TaskNote } from './notes.api';
import { PersonCard } from './PersonCard';
import { SayNote } from './SayNote';
import { useTask, type LoadedTask } from './useTask';
import { WaitingCard } from './WaitingCard';
import { WhyLine } from './WhyLine';

const Conflict = lazy(() => import('./Conflict'));

export interface TaskPanelProps {
  taskId: string;
  me: Me;
  /** Level of the task's title in the page around it. */
  heading?: 'h1' | 'h2';
  /** Where the page shows the person's file. */
  fileHref?: (caseId: string) => string;
  onDone: (done: Completed, task: Pick<Task, 'kind' | 'person'>) => void;
  onBack: () => void;
}

/** One task: who, why, its form, or what became of what was filled in. Both pages show it. */
export function TaskPanel({ taskId, me, heading, fileHref, onDone, onBack }: TaskPanelProps) {
  const { loaded, ended, problem, reload } = useTask(taskId);
  const entry = useOutbox().find((one) => one.taskId === taskId);
  const [said, setSaid] = useState<TaskNote[]>([]);
  const [sending, setSending] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(entry?.state);
  useEffect(() => title.current?.focus(), [loaded, ended, entry?.state]);
  useEffect(() => {
    // Refused while nobody was at the form: it opens with what was typed last.
    if (before.current === 'waiting' && entry?.state === 'refused' && !sending) reload();
    before.current = entry?.state;
  }, [entry?.state]);
  const Title = heading ?? 'h1';
  const task = loaded?.task ?? ended;
  const named = task ?? (entry && { kind: entry.kind, person: { name: entry.person } });
  if (!named) {
    return problem === undefined ? (
      <p role="status">{t('loading')}</p>
    ) : (
      <Refusal problem={problem} onBack={onBack} onAgain={reload} />
    );
  }
  return (
    <article class="task">
      <Title tabIndex={-1} ref={title}>
        {kindName(named)}
      </Title>
      {task ? <PersonCard task={task} /> : <p class="card">{named.person.name}</p>}
      {task && fileHref && (
        <p>
          <a href={fileHref(task.caseId)}>{t('case.open')}</a>
        </p>
      )}
      {entry?.state === 'conflict' ? (
        <Conflict key={entry.id} entry={entry} onDecided={onBack} />
      ) : entry?.state === 'waiting' && !sending ? (
        <WaitingCard
          key={entry.id}
          entry={entry}
          onTakenBack={reload}
          onSent={(done) => onDone(done ?? { caseId: task?.caseId ?? '', next: [] }, named)}
        />
      ) : loaded ? (
        <>
          <Before loaded={loaded} />
          {loaded.notes && <NoteList notes={withSaid(loaded.notes, said)} />}
          {loaded.task.kind === 'serve-notice' && mayGive(me.role) && (
            <PageLink caseId={loaded.task.caseId} />
          )}
          <Answering
            key={`${taskId} ${loaded.draft?.changedAt ?? ''}`}
            {...{ loaded, me }}
            refused={entry && problemOf(entry)}
            onSending={setSending}
            onDone={(done) => onDone(done, loaded.task)}
          />
          {loaded.notes && (
            <SayNote taskId={taskId} onSaid={(note) => setSaid((old) => [...old, note])} />
          )}
        </>
      ) : ended ? (
        <Ended task={ended} onBack={onBack} />
      ) : (
        <Refusal problem={problem} onBack={onBack} onAgain={reload} />
      )}
    </article>
  );
}

/** Why the task is there, and where what is shown comes from. */
function Before({ loaded }: { loaded: LoadedTask }) {
  const { why, asOf, told, draft } = loaded;
  const when = clockWords(draft?.changedAt);
  return (
    <>
      {asOf && (
        <p class="as-of" role="status">
          {t('offline.asOf', { when: clockWords(asOf) })}
        </p>
      )}
      <WhyLine why={why} />
      {told && told !== 'both' && <p role="status">{t(`draft.${told}`, { when })}</p>}
    </>
  );
}

function withSaid(read: TaskNote[], said: TaskNote[]): TaskNote[] {
  return [...read, ...said.filter(({ id }) => read.every((one) => one.id !== id))];
}

interface RefusalProps {
  problem: unknown;
  onBack: () => void;
  onAgain: () => void;
}

/** What the server has decided stays so; a failure is worth another try. */
function Refusal({ problem, onBack, onAgain }: RefusalProps) {
  if (problem instanceof ApiProblem && problem.status >= 400 && problem.status < 500) {
    return <Decided problem={problem} onBack={onBack} />;
  }
  return <Failure problem={problem} onAgain={onAgain} />;
}

function Decided({ problem, onBack }: Omit<RefusalProps, 'onAgain'>) {
  return (
    <div class="notice" role="alert">
      <p>{problemText(problem)}</p>
      <button type="button" class="button" onClick={onBack}>
        {t('task.back')}
      </button>
    </div>
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
