import { Button, Drawer, Input } from 'antd';
import { useRef, useState } from 'react';
import { gridName } from '../../api/grids';
import { fieldProblem } from '../../api/problem';
import { findWhy } from '../../api/tasks';
import type { Task } from '../../api/types';
import { inLanguage, roleNames, t, word } from '../../i18n';
import { assignAll, claim } from '../../task/bulk.api';
import { kindName } from '../../task/kind';
import { noteWords } from '../../task/note-words';
import { comment, findNotes } from '../../task/notes.api';
import { readWhy } from '../../task/why';
import { SubmissionKey } from '../../task/submission-key';
import { fromLocalInput, toLocalInput } from '../../time/time';
import { Labelled } from '../Labelled';
import { Problem } from '../Problem';
import { Time } from '../Time';
import { useLoad } from '../useLoad';
import { moveDue, nudge } from './steering.api';
import { AbsenceForm } from './AbsenceForm';
import './steering.css';
import { useColleague } from './useColleague';
import { useStep } from './useStep';

interface Props {
  task: Task | undefined;
  onClose: () => void;
  /** Something about the task is no longer as it was. */
  onChanged: () => void;
}

/** One task as the command room sees it: whose it is, why, what was said, and what to do about it. */
export function TaskSheet({ task, onClose, onChanged }: Props) {
  return (
    <Drawer
      open={task !== undefined}
      onClose={onClose}
      size={Math.min(560, window.innerWidth)}
      title={task ? kindName(task) : ''}
      closable={{ 'aria-label': t('desk.close') }}
      destroyOnHidden
    >
      {task && <Sheet key={task.id} task={task} onChanged={onChanged} />}
    </Drawer>
  );
}

function Sheet({ task: { id }, task, onChanged }: { task: Task; onChanged: () => void }) {
  const why = useLoad(`why ${id}`, () => findWhy(id));
  const notes = useLoad(`notes ${id}`, () => findNotes(id));
  const changed = () => {
    notes.reload();
    onChanged();
  };
  return (
    <>
      <p>
        <a href={`#/cases/${task.caseId}`}>{task.person.name}</a> · {gridName(task.grid)} ·{' '}
        {task.assigneeName ?? task.assignee ?? roleNames(task.role)}
      </p>
      <p>
        {task.timing && (
          <span className={`timing ${task.timing}`}>{word('timing', task.timing)}</span>
        )}{' '}
        {t('task.due')} <Time at={task.due} />
        {task.level > 0 && ` · ${t('task.level', { n: task.level })}`}
      </p>
      <p className="soft">{readWhy(why.data)?.sentence}</p>
      <h3>{t('note.title')}</h3>
      <Problem problem={notes.problem} onRetry={notes.reload} />
      {notes.data?.items.length === 0 && <p className="soft">{t('note.none')}</p>}
      <ul className="plain">
        {notes.data?.items.map((note) => (
          <li key={note.id}>
            <span className="soft">{noteWords(note).head}</span>
            <br />
            {noteWords(note).text}
          </li>
        ))}
      </ul>
      <Comment id={id} onDone={changed} />
      <Nudge id={id} onDone={changed} />
      <TakeOver task={task} onDone={changed} />
      <Reassign id={id} onDone={changed} />
      <Defer task={task} onDone={changed} />
      {task.assignee && <AbsenceForm username={task.assignee} onDone={changed} />}
    </>
  );
}

interface StepProps {
  id: string;
  onDone: () => void;
}

function Comment({ id, onDone }: StepProps) {
  const [words, setWords] = useState('');
  const key = useRef(new SubmissionKey());
  const step = useStep(async () => {
    await comment(id, words, key.current.for(words));
    setWords('');
    onDone();
    return undefined;
  });
  return (
    <section className="steer">
      <Labelled
        id="steer-words"
        label={t('note.words')}
        error={fieldProblem(step.problem, 'words')}
      >
        <Input.TextArea
          id="steer-words"
          rows={2}
          maxLength={500}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </Labelled>
      <Button onClick={step.run} loading={step.busy}>
        {t('note.say')}
      </Button>
      {step.outcome(['words'])}
    </section>
  );
}

function Nudge({ id, onDone }: StepProps) {
  const step = useStep(async () => {
    await nudge(id);
    onDone();
    return t('steer.nudged');
  });
  return (
    <section className="steer">
      <h3>{t('steer.nudge')}</h3>
      <Button onClick={step.run} loading={step.busy}>
        {t('steer.nudge')}
      </Button>
      {step.outcome()}
    </section>
  );
}

/** Where the command room may complete it itself: steering gives no new powers. */
function TakeOver({ task, onDone }: { task: Task; onDone: () => void }) {
  const step = useStep(async () => {
    await claim(task.id);
    onDone();
    return t('steer.takenOver');
  });
  if (!task.role.split(',').includes('SUPERVISOR')) return null;
  return (
    <section className="steer">
      <Button onClick={step.run} loading={step.busy}>
        {t('steer.takeOver')}
      </Button>
      {step.outcome()}
    </section>
  );
}

function Reassign({ id, onDone }: StepProps) {
  const { chosen, problem, nobody, select } = useColleague(id, 'steer-to');
  const step = useStep(async () => {
    const { results } = await assignAll([id], chosen?.username ?? '');
    const refusal = results.find((one) => !one.done);
    onDone();
    if (refusal) return inLanguage(refusal.messages);
    return t('steer.assigned', { name: chosen?.name ?? '' });
  });
  return (
    <section className="steer">
      <h3>{t('steer.assign')}</h3>
      <Problem problem={problem} />
      {nobody && <p>{t('steer.nobody')}</p>}
      {chosen && (
        <>
          {select}
          <Button onClick={step.run} loading={step.busy}>
            {t('steer.assign')}
          </Button>
        </>
      )}
      {step.outcome()}
    </section>
  );
}

function Defer({ task, onDone }: { task: Task; onDone: () => void }) {
  const [due, setDue] = useState(task.due ? toLocalInput(task.due) : '');
  const [reason, setReason] = useState('');
  const step = useStep(async () => {
    await moveDue(task.id, due ? fromLocalInput(due) : null, reason);
    onDone();
    return t('steer.deferred');
  });
  if (!task.due) return null;
  return (
    <section className="steer">
      <h3>{t('steer.defer')}</h3>
      <Labelled id="steer-due" label={t('steer.due')} error={fieldProblem(step.problem, 'due')}>
        <input
          id="steer-due"
          type="datetime-local"
          value={due}
          onChange={(event) => setDue(event.target.value)}
        />
      </Labelled>
      <Labelled
        id="steer-reason"
        label={t('steer.reason')}
        error={fieldProblem(step.problem, 'reason')}
      >
        <Input
          id="steer-reason"
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Labelled>
      <Button onClick={step.run} loading={step.busy}>
        {t('steer.defer')}
      </Button>
      {step.outcome(['due', 'reason'])}
    </section>
  );
}
