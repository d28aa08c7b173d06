import { ApiProblem } from '../api/problem';
import { saveDraft, type Answers } from '../api/tasks';
import type { ServerDraft } from '../api/types';
import { serverNow } from '../time/time';
import { drafts as prefix, names } from './names';
import { device } from './store';

/** What was typed into a form on this device. */
export interface KeptDraft {
  values: Answers;
  changedAt: string;
  /** Revision at the server that it goes on from; 0 if none. */
  base: number;
  /** Whether the server has less than this. */
  dirty: boolean;
  /** Typed elsewhere at the same time: kept until somebody chooses. */
  aside?: Aside;
}

export interface Aside {
  values: Answers;
  at: string;
  where: 'here' | 'there';
}

/** What is to be told about the draft a form opens with. */
export type Meeting = 'continued' | 'takenOver' | 'both';

/**
 * Brings the device's draft and the server's together. What only one side changed goes on; where
 * both did, the newer one does and the other is set aside.
 */
export function meet(
  kept: KeptDraft | undefined,
  server: ServerDraft | null | undefined,
): { draft?: KeptDraft; told?: Meeting } {
  if (!server || server.revision === kept?.base) {
    return kept ? { draft: kept, told: 'continued' } : {};
  }
  const { values, savedAt: at, revision: base } = server;
  const theirs: KeptDraft = { values, changedAt: at, base, dirty: false };
  if (!kept) return { draft: theirs, told: 'continued' };
  if (!kept.dirty) return { draft: theirs, told: 'takenOver' };
  if (same(kept.values, values)) return { draft: theirs, told: 'continued' };
  const newerHere = Date.parse(kept.changedAt) >= Date.parse(at);
  return {
    told: 'both',
    draft: newerHere
      ? { ...kept, base, aside: { values, at, where: 'there' } }
      : { ...theirs, aside: { values: kept.values, at: kept.changedAt, where: 'here' } },
  };
}

/** Changes places with what was set aside. */
export function swap(draft: KeptDraft): KeptDraft {
  const { aside, ...shown } = draft;
  if (!aside) return draft;
  const where = aside.where === 'here' ? 'there' : 'here';
  return {
    ...shown,
    values: aside.values,
    changedAt: new Date(serverNow()).toISOString(),
    dirty: true,
    aside: { values: draft.values, at: draft.changedAt, where },
  };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null && inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

export function keptDraft(taskId: string): Promise<KeptDraft | undefined> {
  return device().get<KeptDraft>(names.draft(taskId));
}

export function keepDraft(taskId: string, draft: KeptDraft): Promise<void> {
  return device().put(names.draft(taskId), draft);
}

/** Tasks with a draft that the server does not have. */
export async function unsavedDrafts(): Promise<string[]> {
  const ids = (await device().names(prefix)).map((name) => name.slice(prefix.length));
  const found = await Promise.all(ids.map(keptDraft));
  return ids.filter((_, index) => found[index]?.dirty);
}

/** A form that is open saves its own draft. */
const leaveAlone = 10_000;

/** Brings drafts to the server that were typed while it could not be reached. */
export async function pushDrafts(): Promise<void> {
  for (const id of await unsavedDrafts()) {
    const draft = await keptDraft(id);
    if (!draft || serverNow() - Date.parse(draft.changedAt) < leaveAlone) continue;
    try {
      const { revision } = await saveDraft(id, draft.values, draft.base);
      await keepDraft(id, { ...draft, base: revision, dirty: false });
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      // The next opening brings both together, or the task has ended.
      if (failure.status === 0) return;
    }
  }
}
