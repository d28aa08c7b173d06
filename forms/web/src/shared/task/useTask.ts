import { useEffect, useState } from 'preact/hooks';
import { ApiProblem } from '../api/problem';
import { findForm, findTask, findWhy } from '../api/tasks';
import type { Person, ServerDraft, Task, TaskForm } from '../api/types';
import { readSchema, type Schema } from '../form/schema';
import { startValues, type Values } from '../form/values';
import { isLostJustNow } from '../offline/connection';
import { keptDraft, meet, type KeptDraft, type Meeting } from '../offline/drafts';
import { keptTask } from '../offline/take-along';
import { matchClock } from '../time/clock';
import { withLastAnswers } from './again';
import { fromLocalInput, nowLocalInput } from '../time/time';
import { findNotes, type TaskNote } from './notes.api';

export interface LoadedTask {
  task: Task;
  schema: Schema;
  data: Values;
  why: unknown;
  /** The values the form opens with. */
  start: Values;
  /** What was typed before, here or elsewhere. */
  draft: KeptDraft | undefined;
  told: Meeting | undefined;
  /** What was said about it; unknown without a connection. */
  notes?: TaskNote[];
  /** Not asked from the server now, but taken along then. */
  asOf?: string;
}

export interface TaskState {
  loaded?: LoadedTask;
  /** The task without a form: somebody has done it. */
  ended?: Task;
  problem?: unknown;
  reload: () => void;
}

/**
 * A task with its form; the reason line may be missing without harm. What is shown stays while it
 * is read again, so that nobody types into a form that goes away.
 *
 * @param id the same for the life of the component
 */
export function useTask(id: string): TaskState {
  const [state, setState] = useState<Omit<TaskState, 'reload'>>({});
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    loadTask(id)
      .then((found) => current && setState('schema' in found ? { loaded: found } : found))
      .catch((problem: unknown) => current && setState({ problem }));
    return () => {
      current = false;
    };
  }, [id, turn]);
  return { ...state, reload: () => setTurn((n) => n + 1) };
}

/** From the server, or from the device where the server can't be reached. */
export async function loadTask(id: string): Promise<LoadedTask | { ended: Task }> {
  if (isLostJustNow()) {
    const kept = await fromDevice(id);
    if (kept) return kept;
  }
  try {
    return await fromServer(id);
  } catch (problem) {
    const lost = problem instanceof ApiProblem && problem.status === 0;
    const kept = lost ? await fromDevice(id) : undefined;
    if (kept) return kept;
    throw problem;
  }
}

async function fromServer(id: string): Promise<LoadedTask | { ended: Task }> {
  const [task, form, why, notes] = await Promise.all([
    findTask(id),
    findForm(id).catch(unlessEnded),
    findWhy(id).catch(() => undefined),
    findNotes(id).catch(() => undefined),
  ]);
  if (!form) return { ended: task };
  await matchClock([task]);
  const begun = await begin(task, form.schema, form, why);
  return notes ? { ...begun, notes: notes.items } : begun;
}

function unlessEnded(problem: unknown): undefined {
  if (problem instanceof ApiProblem && problem.status === 409) return undefined;
  throw problem;
}

async function fromDevice(id: string): Promise<LoadedTask | undefined> {
  const kept = await keptTask(id);
  if (!kept?.form) return undefined;
  const begun = await begin(kept.task, kept.schema, kept.form, kept.why, false);
  return { ...begun, asOf: kept.asOf };
}

/** @param fresh whether the server's draft is the one it has now */
async function begin(
  task: Task,
  schemaText: unknown,
  form: Omit<TaskForm, 'schema'>,
  why: unknown,
  fresh = true,
): Promise<LoadedTask> {
  const schema = readSchema(schemaText);
  const data = form.data ?? {};
  const { draft, told } = await draftOf(task.id, form.draft, fresh);
  const begun = await withLastAnswers(schema, withNow(schema, startValues(schema, data)));
  const start = { ...begun, ...draft?.values };
  return { task: withWhole(task, form.person), schema, data, why, start, draft, told };
}

/** A server's draft from before says nothing against a newer one here. */
async function draftOf(id: string, server: ServerDraft | null | undefined, fresh: boolean) {
  const kept = await keptDraft(id);
  const stale = !fresh && kept && (server?.revision ?? 0) <= kept.base;
  return meet(kept, stale ? null : server);
}

/** Most forms are filled in while it happens: the time of acting starts as now. */
function withNow(schema: Schema, values: Values): Values {
  const asked = schema.components.some((component) => component.key === 'actedAt');
  if (!asked || values['actedAt']) return values;
  return { ...values, actedAt: fromLocalInput(nowLocalInput()) };
}

/** Lists hold the masked person; the form of a task that needs more has the full values. */
function withWhole(task: Task, whole: Partial<Person> = {}): Task {
  const known = Object.entries(whole).filter(([, value]) => value !== null && value !== '');
  return { ...task, person: { ...task.person, ...Object.fromEntries(known) } };
}
