import { useEffect, useState } from 'preact/hooks';
import { findForm, findTask, findWhy } from '../api/tasks';
import type { Person, Task } from '../api/types';
import { readSchema, type Schema } from '../form/schema';
import type { Values } from '../form/values';
import { matchClock } from '../time/clock';

export interface LoadedTask {
  task: Task;
  schema: Schema;
  data: Values;
  why: unknown;
}

export interface TaskState {
  loaded?: LoadedTask;
  problem?: unknown;
}

/** A task with its form; the reason line may be missing without harm. */
export function useTask(id: string): TaskState {
  const [state, setState] = useState<TaskState>({});
  useEffect(() => {
    let current = true;
    setState({});
    load(id)
      .then((loaded) => current && setState({ loaded }))
      .catch((problem: unknown) => current && setState({ problem }));
    return () => {
      current = false;
    };
  }, [id]);
  return state;
}

async function load(id: string): Promise<LoadedTask> {
  const [task, form, why] = await Promise.all([
    findTask(id),
    findForm(id),
    findWhy(id).catch(() => undefined),
  ]);
  await matchClock([task]);
  const data = form.data ?? {};
  return { task: withWhole(task, form.person), schema: readSchema(form.schema), data, why };
}

/** Lists hold the masked person; the form of a task that needs more has the full values. */
function withWhole(task: Task, whole: Partial<Person> = {}): Task {
  const known = Object.entries(whole).filter(([, value]) => value !== null && value !== '');
  return { ...task, person: { ...task.person, ...Object.fromEntries(known) } };
}
