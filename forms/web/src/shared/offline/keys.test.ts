import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from './db';
import {
  everybodyLeft,
  keepOpen,
  lock,
  lockedWork,
  openedStore,
  openStore,
  someoneIsLeaving,
  wipe,
} from './keys';
import { names } from './names';
import { FakeServer, gm, json, other, realCrypto } from './test-device';

let server: FakeServer;

beforeEach(async () => {
  realCrypto();
  server = new FakeServer();
  await wipe(gm.username);
  await wipe(other.username);
});

async function everything(): Promise<string> {
  const db = await database();
  const rows = [...((await db?.getAll('kept')) ?? []), ...((await db?.getAll('owners')) ?? [])];
  return rows.map((row) => JSON.stringify(row) + ('box' in row ? text(row.box) : '')).join('\n');
}

const text = (box: ArrayBuffer) => new TextDecoder().decode(box);

describe('what a device keeps', () => {
  it('is read again by its owner, also after a restart', async () => {
    const store = await openStore(gm);
    await store.put('task/t1', { person: '应嘉怡' });
    expect(await store.get('task/t1')).toEqual({ person: '应嘉怡' });
    const later = await openedStore();
    expect(later?.owner).toBe('gm-1');
    expect(await later?.get('task/t1')).toEqual({ person: '应嘉怡' });
    expect(await later?.names('task/')).toEqual(['task/t1']);
  });

  it('holds bytes as well as values', async () => {
    const store = await openStore(gm);
    await store.put('photo/p', new Uint8Array([0, 1, 255]));
    expect(await store.get('photo/p')).toEqual(new Uint8Array([0, 1, 255]));
  });

  it('does not stand there in clear, and its key can not be read out', async () => {
    const store = await openStore(gm);
    await store.put('task/t1', { person: 'Ying Jiayi' });
    expect(await everything()).not.toContain('Ying');
    const row = await (await database())?.get('owners', 'gm-1');
    expect(row?.key?.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', row?.key as CryptoKey)).rejects.toThrow();
  });

  it('can not be opened in another place', async () => {
    const store = await openStore(gm);
    await store.put('task/t1', 'one');
    const db = await database();
    const sealed = await db?.get('kept', ['gm-1', 'task/t1']);
    if (sealed) await db?.put('kept', sealed, ['gm-1', 'task/t2']);
    await expect(store.get('task/t2')).rejects.toThrow();
  });
});

describe('locked', () => {
  it('keeps what was not sent and nothing that the server has', async () => {
    const store = await openStore(gm);
    await store.put('task/t1', 'person');
    await store.put(names.entry('2021', 'e1'), 'work');
    await lock('gm-1');
    expect(await openedStore()).toBeUndefined();
    expect(await store.names('')).toEqual(['outbox/2021/e1', 'probe']);
    expect(await lockedWork()).toEqual([{ name: '王小梅', count: 1 }]);
  });

  it('is opened by the same secret only', async () => {
    const store = await openStore(gm);
    await store.put(names.entry('2021', 'e1'), 'work');
    await lock('gm-1');
    const again = await openStore(gm);
    expect(await again.get(names.entry('2021', 'e1'))).toBe('work');

    await lock('gm-1');
    server.on('GET /api/me/device-key', () => json(200, { secret: btoa('x'.repeat(32)) }));
    const after = await openStore(gm);
    expect(await after.names('outbox/'), 'ended by an administrator').toEqual([]);
  });

  it('leaves nothing where all was sent', async () => {
    const store = await openStore(gm);
    await store.put('task/t1', 'person');
    await lock('gm-1');
    expect(await everything()).toBe('');
  });

  it('is what happens to others when somebody signs in', async () => {
    const mine = await openStore(gm);
    await mine.put(names.draft('t1'), 'half');
    const theirs = await openStore(other);
    expect(await theirs.names('draft/')).toEqual([]);
    expect((await openedStore())?.owner).toBe('gm-2');
    expect((await (await database())?.get('owners', 'gm-1'))?.key).toBeUndefined();
  });

  it('happens after a shift without the server', async () => {
    await (await openStore(gm)).put(names.draft('t1'), 'half');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 12.9 * 3_600_000 });
    expect((await openedStore())?.owner).toBe('gm-1');
    await keepOpen('gm-1');
    vi.setSystemTime(Date.now() + 12.9 * 3_600_000);
    expect((await openedStore())?.owner).toBe('gm-1');
    vi.setSystemTime(Date.now() + 3_600_000);
    expect(await openedStore()).toBeUndefined();
    vi.useRealTimers();
  });
});

it('remembers who signed out without a connection until the server knows', async () => {
  await openStore(gm);
  expect(await someoneIsLeaving()).toBe(false);
  await lock('gm-1', true);
  expect(await someoneIsLeaving()).toBe(true);
  expect(await openedStore()).toBeUndefined();
  await everybodyLeft();
  expect(await someoneIsLeaving()).toBe(false);
  expect(await everything()).toBe('');
});
