import { findPack, findSchema } from '../api/tasks';
import type { PackedTask, Task } from '../api/types';
import { serverClock, serverNow } from '../time/time';
import { exclusively } from './between-tabs';
import { keepOpen } from './keys';
import { names, tasks as prefix } from './names';
import { device, type Store } from './store';

/** A packed task as it is kept, and as of when. */
export interface KeptTask extends PackedTask {
  asOf: string;
}

export interface KeptSchema {
  version: string;
  schema: unknown;
}

interface KeptList {
  asOf: string;
  ids: string[];
}

const oldAfter = 4 * 60_000;
let takenAt = 0;

/** Takes the own tasks and their forms along, unless that was done a moment ago. */
export async function takeAlong(force = false): Promise<void> {
  const store = device();
  if (!store.owner || (!force && Date.now() - takenAt < oldAfter)) return;
  takenAt = Date.now();
  try {
    await exclusively('sixfold.take-along', () => take(store));
    await keepOpen(store.owner);
  } catch (failure) {
    takenAt = 0;
    throw failure;
  }
}

async function take(store: Store): Promise<void> {
  const asOf = new Date(serverNow()).toISOString();
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: PackedTask[]; next: string | null } = await findPack(cursor);
    for (const packed of page.items) {
      if (packed.form) await takeSchema(store, packed.task.kind, packed.form.version);
      await store.put(names.task(packed.task.id), { ...packed, asOf } satisfies KeptTask);
      ids.push(packed.task.id);
    }
    cursor = page.next;
  } while (cursor);
  await store.put(names.list, { asOf, ids } satisfies KeptList);
  await store.put(names.clock, serverClock());
  const old = (await store.names(prefix)).filter(
    (name) => !ids.includes(name.slice(prefix.length)),
  );
  await store.remove(...old);
}

async function takeSchema(store: Store, kind: string, version: string): Promise<void> {
  if (await keptSchema(store, kind, version)) return;
  const { schema, version: found } = await findSchema(kind, version);
  const one = { version: found, schema } satisfies KeptSchema;
  await store.put(names.schema(kind), one);
  await store.put(names.schemaVersion(kind, found), one);
}

/** The tasks taken along, in their order; undefined if that never happened. */
export async function keptTasks(): Promise<{ asOf: string; items: Task[] } | undefined> {
  const store = device();
  const list = await store.get<KeptList>(names.list);
  if (!list) return undefined;
  const found = await Promise.all(list.ids.map((id) => store.get<KeptTask>(names.task(id))));
  return { asOf: list.asOf, items: found.flatMap((one) => (one ? [one.task] : [])) };
}

/** One task with its form; undefined unless both were taken along. */
export async function keptTask(id: string): Promise<(KeptTask & KeptSchema) | undefined> {
  const store = device();
  const task = await store.get<KeptTask>(names.task(id));
  const schema = task && (await keptSchema(store, task.task.kind, task.form?.version));
  return schema && { ...task, ...schema };
}

/** A task keeps the form it began with, though a newer one of its kind was released since. */
async function keptSchema(
  store: Store,
  kind: string,
  version: string | undefined,
): Promise<KeptSchema | undefined> {
  const latest = await store.get<KeptSchema>(names.schema(kind));
  if (!version || latest?.version === version) return latest;
  return store.get<KeptSchema>(names.schemaVersion(kind, version));
}
