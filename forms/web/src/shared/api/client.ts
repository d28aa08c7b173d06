import { reachedServer } from '../offline/connection';
import { ApiProblem, type ProblemBody } from './problem';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Query = Record<string, string | number | undefined | null>;

interface Options {
  body?: unknown;
  query?: Query;
  /** Key of this submission; the same body sent again must carry the same key. */
  key?: string;
  headers?: Record<string, string>;
  /** The page is being left: the browser should still deliver the request. */
  keepalive?: boolean;
  /** In whose name, if not that of who is signed in by now. */
  as?: string;
  /** After how many milliseconds a network that says nothing counts as none. */
  timeout?: number;
}

const attemptsWhileInFlight = 4;
let signedOut: () => void = () => undefined;
let user: string | undefined;

/** Called once the server says that nobody is signed in. */
export function onSignedOut(listener: () => void): void {
  signedOut = listener;
}

/** Who this page believes to be signed in: the server refuses it in the name of anybody else. */
export function actAs(username: string | undefined): void {
  user = username;
}

export function get<T>(path: string, query?: Query, timeout?: number): Promise<T> {
  return call<T>('GET', path, { ...(query && { query }), ...(timeout && { timeout }) });
}

export function send<T>(method: Method, path: string, options: Options = {}): Promise<T> {
  return call<T>(method, path, options);
}

/** A file that the server gives out. */
export async function getFile(path: string, name: string): Promise<File> {
  const response = await fetchOrProblem(path, { credentials: 'same-origin' });
  if (!response.ok) throw new ApiProblem(response.status, {});
  return new File([await response.blob()], name);
}

/** A file that the server makes of what is sent. */
export async function sendForFile(path: string, body: object, name: string): Promise<File> {
  const response = await fetchOrProblem(path, request('POST', { body }, newKey()));
  if (!response.ok) {
    throw new ApiProblem(response.status, ((await read(response)) ?? {}) as ProblemBody);
  }
  return new File([await response.blob()], name, {
    type: response.headers.get('Content-Type') ?? '',
  });
}

/** crypto.randomUUID is missing on plain-http hosts. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function call<T>(method: Method, path: string, options: Options): Promise<T> {
  const write = method !== 'GET';
  if (write && !csrfToken()) await fetchOrProblem('/api/me', { credentials: 'same-origin' });
  const key = options.key ?? newKey();
  for (let attempt = 1; ; attempt++) {
    const response = await fetchOrProblem(
      path + search(options.query),
      request(method, options, key),
    );
    if (response.ok) return (await read(response)) as T;
    const pause = Number(response.headers.get('Retry-After'));
    if (response.status === 409 && pause > 0 && attempt < attemptsWhileInFlight) {
      await new Promise((resolve) => setTimeout(resolve, Math.min(pause, 5) * 1000));
      continue;
    }
    const body = ((await read(response).catch(() => undefined)) ?? {}) as ProblemBody;
    if (isSignedOut(response.status, body) && path !== '/api/session') signedOut();
    throw new ApiProblem(response.status, body);
  }
}

/** Also where somebody else has signed in from another page of this browser. */
function isSignedOut(status: number, body: ProblemBody): boolean {
  return status === 401 || body.code === 'session.otherUser';
}

function request(method: Method, options: Options, key: string): RequestInit {
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    ...options.headers,
  };
  const init: RequestInit = { method, headers, credentials: 'same-origin' };
  if (method !== 'GET') {
    headers['Idempotency-Key'] = key;
    headers['X-XSRF-TOKEN'] = csrfToken();
  }
  const as = options.as ?? user;
  if (as !== undefined) headers['Signed-In-As'] = as;
  if (options.keepalive) init.keepalive = true;
  if (options.timeout !== undefined) init.signal = AbortSignal.timeout(options.timeout);
  if (options.body instanceof FormData) {
    init.body = options.body;
  } else if (options.body !== undefined) {
    headers['Content-Type'] = 'application/json';
    init.body = JSON.stringify(options.body);
  }
  return init;
}

async function fetchOrProblem(url: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(url, init);
    reachedServer(true);
    return response;
  } catch {
    reachedServer(false);
    throw new ApiProblem(0, { code: 'network' });
  }
}

async function read(response: Response): Promise<unknown> {
  const text = await response.text();
  return text ? JSON.parse(text) : undefined;
}

function search(query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') params.set(name, String(value));
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}

function csrfToken(): string {
  const cookie = document.cookie.split('; ').find((part) => part.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}
