import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import { vi } from 'vitest';
import { actAs } from '../api/client';
import type { Me } from '../api/types';
import { wipe } from './keys';

/** A server for tests of the device: answers by method and path, and remembers what was sent. */
export class FakeServer {
  readonly calls: {
    method: string;
    path: string;
    headers: Record<string, string>;
    body: unknown;
  }[] = [];
  readonly answers = new Map<string, () => Response | Promise<Response>>();
  reachable = true;

  constructor() {
    this.on('GET /api/me/device-key', () => json(200, { secret: btoa('s'.repeat(32)) }));
    this.on('GET /api/grids', () => json(200, { items: [], next: null }));
    vi.stubGlobal('fetch', (url: string, init: RequestInit = {}) => this.answer(url, init));
  }

  on(call: string, answer: () => Response | Promise<Response>): void {
    this.answers.set(call, answer);
  }

  sent(call: string): FakeServer['calls'] {
    return this.calls.filter((one) => `${one.method} ${one.path}` === call);
  }

  private async answer(url: string, init: RequestInit): Promise<Response> {
    const method = init.method ?? 'GET';
    const path = url.split('?')[0] ?? '';
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    this.calls.push({ method, path, headers: init.headers as Record<string, string>, body });
    if (!this.reachable) throw new TypeError('no network');
    const found = this.answers.get(`${method} ${path}`);
    if (!found) throw new Error(`the test's server knows no ${method} ${path}`);
    return found();
  }
}

export function json(status: number, body: unknown): Response {
  return new Response(body === undefined ? null : JSON.stringify(body), { status });
}

/** Node's own cryptography, which the page's environment in tests may hide. */
export function realCrypto(): void {
  vi.stubGlobal('crypto', webcrypto);
}

/** A new server, and a device on which nothing is kept. */
export async function newDevice(): Promise<FakeServer> {
  realCrypto();
  document.cookie = 'XSRF-TOKEN=x; path=/';
  const server = new FakeServer();
  actAs(undefined);
  await wipe(gm.username);
  return server;
}

export const gm: Me = { username: 'gm-1', name: '王小梅', role: 'GRID_MEMBER', grids: ['g'] };
export const other: Me = { username: 'gm-2', name: '李强', role: 'GRID_MEMBER', grids: ['g'] };
