import { rangeOf, type Db } from './db';
import { seal, unseal } from './sealing';

/** What one signed-in person keeps on this device, by name: JSON values or bytes. */
export interface Store {
  readonly owner: string;
  get<T>(name: string): Promise<T | undefined>;
  put(name: string, value: unknown): Promise<void>;
  remove(...names: string[]): Promise<void>;
  /** In alphabetical order. */
  names(prefix: string): Promise<string[]>;
}

/** Encrypted in IndexedDB; reload and restart leave it as it is. */
export class SealedStore implements Store {
  constructor(
    private readonly db: Db,
    readonly owner: string,
    private readonly key: CryptoKey,
  ) {}

  async get<T>(name: string): Promise<T | undefined> {
    const sealed = await this.db.get('kept', [this.owner, name]);
    return sealed && ((await unseal(this.key, this.place(name), sealed)) as T);
  }

  async put(name: string, value: unknown): Promise<void> {
    const sealed = await seal(this.key, this.place(name), value);
    await this.db.put('kept', sealed, [this.owner, name]);
  }

  async remove(...names: string[]): Promise<void> {
    await Promise.all(names.map((name) => this.db.delete('kept', [this.owner, name])));
  }

  async names(prefix: string): Promise<string[]> {
    const keys = await this.db.getAllKeys('kept', rangeOf(this.owner, prefix));
    return keys.map(([, name]) => name);
  }

  private place(name: string): string {
    return `${this.owner}/${name}`;
  }
}

/** Where nothing can be kept encrypted, nothing outlives the page. */
export class MemoryStore implements Store {
  private readonly values = new Map<string, unknown>();

  constructor(readonly owner: string) {}

  get<T>(name: string): Promise<T | undefined> {
    return Promise.resolve(this.values.get(name) as T | undefined);
  }

  put(name: string, value: unknown): Promise<void> {
    this.values.set(name, value);
    return Promise.resolve();
  }

  remove(...names: string[]): Promise<void> {
    names.forEach((name) => this.values.delete(name));
    return Promise.resolve();
  }

  names(prefix: string): Promise<string[]> {
    return Promise.resolve([...this.values.keys()].filter((one) => one.startsWith(prefix)).sort());
  }
}

let current: Store = new MemoryStore('');

/** The store of who is signed in. */
export function device(): Store {
  return current;
}

export function useDevice(store: Store): void {
  current = store;
}
