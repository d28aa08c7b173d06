import { allGrids, learnGrids } from '../api/grids';
import { actAs } from '../api/client';
import { ApiProblem } from '../api/problem';
import { signOut } from '../api/session';
import type { GridNode, Me } from '../api/types';
import { setServerClock, type ServerClock } from '../time/time';
import { afterFirstView } from '../ui/first-view';
import { onShout, shout } from './between-tabs';
import {
  everybodyLeft,
  lock,
  lockEverybody,
  openedStore,
  openStore,
  someoneIsLeaving,
  wipe,
} from './keys';
import { pushDrafts, unsavedDrafts } from './drafts';
import { isOwnWork, names } from './names';
import { outbox, useOutboxOf } from './outbox';
import { sweepPictures } from './pictures';
import { device, MemoryStore, useDevice, type Store } from './store';
import { takeAlong } from './take-along';

const every = 30_000;

/** The server has recognised somebody: opens what this device keeps for that person. */
export async function enterDevice(me: Me): Promise<void> {
  const store = await openStore(me);
  await sweepPictures(store);
  use(store);
  void navigator.storage?.persist?.().catch(() => false);
  void allGrids().then(async (grids) => {
    if (grids.length > 0) await device().put(names.grids, grids);
  });
}

/** For pages that are of no use without a connection: nothing outlives them. */
export function enterPage(me: Me): void {
  use(new MemoryStore(me.username));
}

/** Who worked here last, while the server can't be asked; undefined if the device is locked. */
export async function enterOffline(): Promise<Me | undefined> {
  const store = await openedStore();
  const me = await store?.get<Me>(names.me);
  if (!store || !me) return undefined;
  use(store);
  actAs(me.username);
  learnGrids((await store.get<GridNode[]>(names.grids)) ?? []);
  const clock = await store.get<ServerClock>(names.clock);
  if (clock) setServerClock(clock);
  return me;
}

function use(store: Store): void {
  useDevice(store);
  useOutboxOf(store);
  void outbox().flush();
}

/** Keeps queue and tasks up to date while the page is open; answers how to stop that. */
export function keepUp(): () => void {
  const now = () => {
    if (document.visibilityState === 'hidden') {
      // Who leaves the page takes nothing back: what is held must not wait for the next visit.
      if (outbox().entries.length > 0) void outbox().flush(true);
      return;
    }
    void outbox()
      .flush()
      .then(pushDrafts)
      .then(() => takeAlong())
      .catch(() => undefined);
  };
  const stopHearing = onShout('outbox', () => void outbox().read());
  const timer = setInterval(now, every);
  window.addEventListener('online', now);
  document.addEventListener('visibilitychange', now);
  const callOff = afterFirstView(500, now);
  return () => {
    callOff();
    stopHearing();
    clearInterval(timer);
    window.removeEventListener('online', now);
    document.removeEventListener('visibilitychange', now);
  };
}

/** The session has ended: only who signs in again reads on. */
export async function lockDevice(): Promise<void> {
  actAs(undefined);
  use(new MemoryStore(''));
  await lockEverybody();
}

/** What signing out would leave behind: finished entries, and drafts that are kept only here. */
export interface Unsent {
  entries: number;
  drafts: number;
}

/** Tries to send all; answers what could not be sent. */
export async function unsent(): Promise<Unsent> {
  await outbox().flush(true);
  await pushDrafts();
  return { entries: outbox().entries.length, drafts: (await unsavedDrafts()).length };
}

/**
 * Signs out.
 *
 * @param keep whether unsent work stays here, locked; else nothing stays
 */
export async function leaveDevice(keep: boolean): Promise<void> {
  const store = device();
  const { owner } = store;
  let told = true;
  try {
    await signOut();
  } catch (failure) {
    if (!(failure instanceof ApiProblem) || failure.status !== 0) throw failure;
    told = false;
  }
  actAs(undefined);
  use(new MemoryStore(''));
  if (!keep) await store.remove(...(await store.names('')).filter(isOwnWork));
  if (told && !keep) await wipe(owner);
  else await lock(owner, !told);
  shout('locked');
}

/** Ends the session of who signed out here without a connection. */
export async function finishLeaving(): Promise<void> {
  if (!(await someoneIsLeaving())) return;
  await signOut();
  await everybodyLeft();
}
