import { get } from '../api/client';
import type { Me } from '../api/types';
import { database, rangeOf, type Db, type OwnerRow } from './db';
import { entries, isOwnWork, names } from './names';
import { deriveKey, unseal } from './sealing';
import { MemoryStore, SealedStore, type Store } from './store';

/** As long as a session may last on the server: one shift. */
const openFor = 13 * 3_600_000;

/**
 * Opens the device's store for who has just been recognised by the server; whoever had it open
 * before is locked out. Where the browser can't keep anything, the store lasts as long as the page.
 */
export async function openStore(me: Me): Promise<Store> {
  const db = await database();
  if (!db) return new MemoryStore(me.username);
  await lockAll(db, (owner) => owner !== me.username);
  const row = await db.get('owners', me.username);
  const salt = row?.salt ?? crypto.getRandomValues(new Uint8Array(32));
  const key = row?.key ?? (await deriveKey(await secret(), salt));
  if (row && !(await opens(db, me.username, key))) {
    // An administrator ended the old secret: what lies here is lost on purpose.
    await wipe(me.username);
    return openStore(me);
  }
  await db.put('owners', {
    owner: me.username,
    name: me.name,
    salt,
    key,
    openUntil: Date.now() + openFor,
  });
  const store = new SealedStore(db, me.username, key);
  await store.put(names.probe, true);
  await store.put(names.me, me);
  return store;
}

async function secret(): Promise<string> {
  return (await get<{ secret: string }>('/api/me/device-key')).secret;
}

async function opens(db: Db, owner: string, key: CryptoKey): Promise<boolean> {
  const probe = await db.get('kept', [owner, names.probe]);
  if (!probe) return true;
  return unseal(key, `${owner}/${names.probe}`, probe).then(
    () => true,
    () => false,
  );
}

/** The store that is still open from before, for when the server can't be asked. */
export async function openedStore(): Promise<Store | undefined> {
  const db = await database();
  if (!db) return undefined;
  await lockAll(db, (_, row) => row.openUntil < Date.now());
  const row = (await db.getAll('owners')).find((one) => one.key);
  return row?.key && new SealedStore(db, row.owner, row.key);
}

/** The server has just recognised the owner: from now on another shift without it. */
export async function keepOpen(owner: string): Promise<void> {
  const db = await database();
  const row = await db?.get('owners', owner);
  if (row?.key) await db?.put('owners', { ...row, openUntil: Date.now() + openFor });
}

/** Nobody is signed in: whoever left work here has to come back for it. */
export async function lockEverybody(): Promise<void> {
  const db = await database();
  if (db) await lockAll(db, () => true);
}

/**
 * Forgets a person's key and all that can be read from the server again. What was not sent yet
 * stays, readable only after that person has signed in once more.
 */
export async function lock(owner: string, leaving = false): Promise<void> {
  const db = await database();
  if (db) await lockAll(db, (one) => one === owner, leaving);
}

async function lockAll(
  db: Db,
  which: (owner: string, row: OwnerRow) => boolean,
  leaving = false,
): Promise<void> {
  for (const row of await db.getAll('owners')) {
    if (!which(row.owner, row)) continue;
    const kept = await db.getAllKeys('kept', rangeOf(row.owner));
    if (!leaving && !kept.some(([, name]) => isOwnWork(name))) {
      await wipe(row.owner);
      continue;
    }
    const locked: OwnerRow = { ...row };
    delete locked.key;
    if (leaving) locked.leaving = true;
    await db.put('owners', locked);
    const gone = kept.filter(([, name]) => !isOwnWork(name) && name !== names.probe);
    await Promise.all(gone.map((one) => db.delete('kept', one)));
  }
}

/** Leaves nothing of a person on this device. */
export async function wipe(owner: string): Promise<void> {
  const db = await database();
  await db?.delete('kept', rangeOf(owner));
  await db?.delete('owners', owner);
}

/** Whether somebody signed out here while the server could not be told. */
export async function someoneIsLeaving(): Promise<boolean> {
  const db = await database();
  return (await db?.getAll('owners'))?.some((row) => row.leaving) ?? false;
}

/** The server has been told. */
export async function everybodyLeft(): Promise<void> {
  const db = await database();
  if (!db) return;
  for (const { leaving, ...row } of await db.getAll('owners')) {
    if (leaving) await db.put('owners', row);
  }
  await lockAll(db, (_, row) => !row.key);
}

/** Of a colleague, by name. */
export interface LockedWork {
  name: string;
  count: number;
}

/** How much of others' unsent work lies locked on this device. */
export async function lockedWork(except = ''): Promise<LockedWork[]> {
  const db = await database();
  if (!db) return [];
  const found = [];
  for (const { owner, name, key } of await db.getAll('owners')) {
    const count = await db.count('kept', rangeOf(owner, entries));
    if (owner !== except && !key && count > 0) found.push({ name, count });
  }
  return found;
}
