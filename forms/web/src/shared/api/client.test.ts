import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setLang } from '../i18n';
import { get, onSignedOut, send } from './client';
import { ApiProblem, problemText } from './problem';

const fetched = vi.fn<typeof fetch>();
const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(body === undefined ? null : JSON.stringify(body), { status, headers });
const headersOf = (call: number) =>
  (fetched.mock.calls[call]?.[1]?.headers ?? {}) as Record<string, string>;

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
  document.cookie = 'XSRF-TOKEN=a%2Fb; path=/';
});

afterEach(() => {
  setLang('zh');
  vi.useRealTimers();
  document.cookie = 'XSRF-TOKEN=; path=/; max-age=0';
});

describe('a write', () => {
  it('carries the CSRF token and an idempotency key of its own', async () => {
    fetched.mockImplementation(() => Promise.resolve(json(200, {})));
    await send('POST', '/api/x', { body: { a: 1 } });
    await send('POST', '/api/x', { body: { a: 1 } });
    expect(headersOf(0)['X-XSRF-TOKEN']).toBe('a/b');
    expect(headersOf(0)['Idempotency-Key']).toMatch(/^[0-9a-f]{32}$/);
    expect(headersOf(1)['Idempotency-Key']).not.toBe(headersOf(0)['Idempotency-Key']);
  });

  it('fetches a token first where there is none', async () => {
    document.cookie = 'XSRF-TOKEN=; path=/; max-age=0';
    fetched.mockImplementation(() => Promise.resolve(json(200, {})));
    await send('DELETE', '/api/session');
    expect(fetched.mock.calls.map(([url]) => url)).toEqual(['/api/me', '/api/session']);
  });

  it('waits with the same key while an earlier one is in flight', async () => {
    vi.useFakeTimers();
    fetched
      .mockResolvedValueOnce(json(409, { code: 'idempotency.inFlight' }, { 'Retry-After': '1' }))
      .mockResolvedValueOnce(json(200, { done: true }));
    const answer = send('POST', '/api/x', { key: 'k1' });
    await vi.runAllTimersAsync();
    expect(await answer).toEqual({ done: true });
    expect(headersOf(1)['Idempotency-Key']).toBe('k1');
  });
});

describe('a refusal', () => {
  const refusal = { code: 'task.alreadyCompleted', messages: { zh: '已办理', en: 'Done already' } };

  it('is told in the language of the page', async () => {
    fetched.mockResolvedValue(json(409, refusal));
    const problem: unknown = await get('/api/x').catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ApiProblem);
    expect(problemText(problem)).toBe('已办理');
    setLang('en');
    expect(problemText(problem)).toBe('Done already');
  });

  it('signs the page out at 401, but not at a refused sign-in', async () => {
    const out = vi.fn();
    onSignedOut(out);
    fetched.mockImplementation(() => Promise.resolve(json(401, { code: 'session.refused' })));
    await send('POST', '/api/session', { body: {} }).catch(() => undefined);
    expect(out).not.toHaveBeenCalled();
    await get('/api/me').catch(() => undefined);
    expect(out).toHaveBeenCalledOnce();
  });

  it('is a problem of its own when the server is not reached', async () => {
    fetched.mockRejectedValue(new TypeError('failed'));
    await expect(get('/api/x')).rejects.toMatchObject({ code: 'network', status: 0 });
  });

  it('survives an answer that is no JSON', async () => {
    fetched.mockResolvedValue(new Response('<html>', { status: 502 }));
    await expect(get('/api/x')).rejects.toMatchObject({ code: 'http.502' });
  });
});

it('puts only given values into the query', async () => {
  fetched.mockResolvedValue(json(200, {}));
  await get('/api/tasks', { view: 'mine', cursor: null, kind: '' });
  expect(fetched.mock.calls[0]?.[0]).toBe('/api/tasks?view=mine');
});
