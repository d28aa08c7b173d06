import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Something encrypted: AES-GCM, with the place it stands in as additional data. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  box: ArrayBuffer;
}

/** A person who has signed in on this device and left something here. */
export interface OwnerRow {
  owner: string;
  /** Of the colleague, to say who must sign in again. */
  name: string;
  /** From which, with the secret that the server gives, the key follows. */
  salt: Uint8Array<ArrayBuffer>;
  /** Not extractable; missing while the device is locked for this person. */
  key?: CryptoKey;
  /** Until when the key may be used without the server being asked, in epoch milliseconds. */
  openUntil: number;
  /** Signed out without a connection: the server has to be told. */
  leaving?: true;
}

interface Schema extends DBSchema {
  owners: { key: string; value: OwnerRow };
  /** By owner and name. */
  kept: { key: [string, string]; value: Sealed };
}

export type Db = IDBPDatabase<Schema>;

let opened: Promise<Db | undefined> | undefined;

/** The device's database; undefined where the browser keeps or encrypts nothing. */
export function database(): Promise<Db | undefined> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Db | undefined> {
  // Browsers give both only to https and localhost.
  if (!('indexedDB' in globalThis) || !globalThis.crypto?.subtle) return undefined;
  try {
    return await openDB<Schema>('sixfold', 1, {
      upgrade(db) {
        db.createObjectStore('owners', { keyPath: 'owner' });
        db.createObjectStore('kept');
      },
    });
  } catch {
    return undefined;
  }
}

/** Everything of one owner whose name begins so. */
export function rangeOf(owner: string, prefix = ''): IDBKeyRange {
  return IDBKeyRange.bound([owner, prefix], [owner, `${prefix}\uffff`]);
}
