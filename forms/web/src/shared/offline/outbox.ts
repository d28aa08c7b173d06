import { newKey } from '../api/client';
import { ApiProblem, type ProblemBody } from '../api/problem';
import type { Answers } from '../api/tasks';
import type { Completed } from '../api/types';
import { serverNow } from '../time/time';
import { exclusively, shout } from './between-tabs';
import { entries as prefix, names } from './names';
import { dropPictures } from './pictures';
import { send } from './sending';
import { device, type Store } from './store';

/** Stands for a task where a shift is handed over. */
export const handOver = 'hand-over';

/** That the shift which comes has read what the one before left. */
export const handOverRead = 'hand-over-read';

/** Something a person has finished and the server may not have yet. */
export interface Entry {
  /** Its Idempotency-Key, for as long as it lives. */
  id: string;
  /**
   * What becomes of it: the task's answer, one of several alike, or a note on an ended task; a new
   * case, or what somebody at a gate needs, or that they left; the hand-over note, or that it was
   * read.
   */
  call:
    | 'complete'
    | 'bulk'
    | 'late-answers'
    | 'open-case'
    | 'gate-need'
    | 'gate-left'
    | typeof handOver
    | typeof handOverRead;
  /** The task that it answers; what answers none has an id of its own here. */
  taskId: string;
  /** What it is about where there is no task: a case, the queued entry that opens one, a note. */
  about?: string;
  kind: string;
  /** Name as the list shows it, to recognise the entry by. */
  person: string;
  data: Answers;
  /** When it was finished. */
  at: string;
  /** Held back until then, so that it can be taken back. */
  notBefore?: string;
  tries: number;
  state: 'waiting' | 'refused' | 'conflict';
  /** Why it was refused, or what it met. */
  problem?: { status: number; body: ProblemBody };
}

export type NewEntry = Pick<Entry, 'taskId' | 'kind' | 'person' | 'data'> &
  Partial<Pick<Entry, 'call' | 'about' | 'notBefore'>>;

export type Outcome =
  | { state: 'sent'; done?: Completed }
  | { state: 'waiting' }
  | { state: 'refused' | 'conflict'; problem: ApiProblem };

/** How long somebody waits at a form before the entry is left to the queue. */
const patience = 6000;

/**
 * The queue of what was finished on this device. Entries are sent in their order, one at a time over
 * all tabs, each with a key of its own, until the server has answered for it.
 */
export class Outbox {
  private known: Entry[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly sent = new Set<(entry: Entry, done: Completed | undefined) => void>();
  private readonly settled = new Map<string, (outcome: Outcome) => void>();

  constructor(private readonly store: Store) {}

  /** As last read; changes are told to subscribers. */
  get entries(): readonly Entry[] {
    return this.known;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells of every entry that this page brought to the server. */
  onSent(listener: (entry: Entry, done: Completed | undefined) => void): () => void {
    this.sent.add(listener);
    return () => this.sent.delete(listener);
  }

  async read(): Promise<Entry[]> {
    const found = await Promise.all(
      (await this.store.names(prefix)).map((name) => this.store.get<Entry>(name)),
    );
    this.known = found.filter((entry) => entry !== undefined);
    this.listeners.forEach((listener) => listener());
    return this.known;
  }

  /** Keeps an entry, which outlives page and restart; a refused one of its task makes way. */
  async add(entry: NewEntry): Promise<Entry> {
    const before = (await this.read()).filter(
      (one) => one.taskId === entry.taskId && one.state === 'refused',
    );
    await this.store.remove(...before.map(nameOf));
    const whole: Entry = {
      id: newKey(),
      call: 'complete',
      at: new Date(serverNow()).toISOString(),
      tries: 0,
      state: 'waiting',
      ...entry,
    };
    await this.write(whole);
    return whole;
  }

  /** Keeps an entry and tries to send it at once; answers after some seconds at the latest. */
  async deliver(entry: NewEntry): Promise<Outcome> {
    const whole = await this.add(entry);
    const known = new Promise<Outcome>((resolve) => this.settled.set(whole.id, resolve));
    const flushed = this.flush().then<Outcome>(() => ({
      // Another tab may have sent it.
      state: this.known.some((one) => one.id === whole.id) ? 'waiting' : 'sent',
    }));
    const tired = new Promise<Outcome>((resolve) =>
      setTimeout(() => resolve({ state: 'waiting' }), patience),
    );
    const outcome = await Promise.race([known, flushed, tired]);
    this.settled.delete(whole.id);
    return outcome;
  }

  /**
   * Keeps entries and sends them at their moment; until then each can be removed as if it had never
   * been.
   */
  async hold(entries: (NewEntry & { notBefore: string })[]): Promise<Entry[]> {
    const kept: Entry[] = [];
    for (const entry of entries) kept.push(await this.add(entry));
    for (const moment of new Set(kept.map((entry) => Date.parse(entry.notBefore ?? '')))) {
      setTimeout(() => void this.flush(), Math.max(0, moment - serverNow()));
    }
    return kept;
  }

  /**
   * Sends what waits, in order, until one can't be sent now.
   *
   * @param held whether what is held back goes too, because somebody leaves or says so
   */
  flush(held = false): Promise<void> {
    return exclusively('sixfold.outbox', async () => {
      for (const entry of await this.read()) {
        if (entry.state !== 'waiting' || (!held && isHeld(entry))) continue;
        if (this.opening(entry)) continue;
        const outcome = await alone(entry, () => this.sendOne(entry));
        if (outcome?.state === 'waiting') break;
      }
    });
  }

  /** Takes an entry out; one that is just being sent, after that. */
  async remove(entry: Entry): Promise<void> {
    await alone(entry, () => this.store.remove(nameOf(entry)));
    await this.changed();
  }

  /** Gives up what was filled in, its draft, and what is about a case that is opened no more. */
  async discard(entry: Entry): Promise<void> {
    const behind = this.known.filter((one) => one.about === entry.taskId);
    await this.store.remove(...behind.map(nameOf));
    await this.store.remove(names.draft(entry.taskId), names.task(entry.taskId));
    await dropPictures(this.store, entry.data);
    await this.remove(entry);
  }

  /** Turns an entry that met a colleague's answer into a note on the task. */
  async addAsNote(entry: Entry): Promise<Outcome> {
    const { taskId, kind, person, data } = entry;
    const outcome = await this.deliver({ call: 'late-answers', taskId, kind, person, data });
    // Only now: in between there is no moment in which a crash would lose it.
    await this.remove(entry);
    return outcome;
  }

  /** The entry that opens the case it is about, while the server has not taken that one. */
  private opening({ about }: Entry): Entry | undefined {
    return this.known.find((one) => one.call === 'open-case' && one.taskId === about);
  }

  /** Answers nothing for an entry that was taken out after the queue was read. */
  private async sendOne(entry: Entry): Promise<Outcome | undefined> {
    if ((await this.store.get(nameOf(entry))) === undefined) return undefined;
    await this.store.put(nameOf(entry), { ...entry, tries: entry.tries + 1 });
    const outcome = await send(this.store, entry);
    if (outcome.state === 'sent') {
      await this.store.remove(nameOf(entry), names.draft(entry.taskId), names.task(entry.taskId));
      await dropPictures(this.store, entry.data);
    } else if (outcome.state !== 'waiting') {
      const { status, body } = outcome.problem;
      await this.store.put(nameOf(entry), {
        ...entry,
        tries: entry.tries + 1,
        state: outcome.state,
        problem: { status, body },
      });
    }
    // Before the entry is seen to be gone, so that who shows it hears of it.
    if (outcome.state === 'sent') this.sent.forEach((tell) => tell(entry, outcome.done));
    await this.changed();
    this.settled.get(entry.id)?.(outcome);
    return outcome;
  }

  private async write(entry: Entry): Promise<void> {
    await this.store.put(nameOf(entry), entry);
    await this.changed();
  }

  private async changed(): Promise<void> {
    await this.read();
    shout('outbox');
  }
}

export function problemOf(entry: Entry): ApiProblem | undefined {
  return entry.problem && new ApiProblem(entry.problem.status, entry.problem.body);
}

export function isHeld({ notBefore }: Entry): boolean {
  return notBefore !== undefined && Date.parse(notBefore) > serverNow();
}

/** While it is sent nobody takes it out, and what is taken out is not written again. */
function alone<T>(entry: Entry, work: () => Promise<T>): Promise<T> {
  return exclusively(`sixfold.outbox.${entry.id}`, work);
}

function nameOf(entry: Entry): string {
  return names.entry(entry.at, entry.id);
}

let current = new Outbox(device());

/** The queue of who is signed in. */
export function outbox(): Outbox {
  return current;
}

export function useOutboxOf(store: Store): void {
  current = new Outbox(store);
}
