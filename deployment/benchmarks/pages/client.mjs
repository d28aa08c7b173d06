// Somebody who uses the product over HTTP, with a session as a page has one.
import { randomUUID } from 'node:crypto';

export async function signedIn(base, username, password = 'sixfold') {
  const cookies = new Map();

  async function call(method, path, body, headers = {}) {
    if (method !== 'GET' && !cookies.has('XSRF-TOKEN')) await call('GET', '/api/me').catch(() => 0);
    const answer = await fetch(base + path, {
      method,
      body,
      headers: {
        Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'X-XSRF-TOKEN': cookies.get('XSRF-TOKEN') ?? '',
        ...headers,
      },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      cookies.set(name, value);
    }
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
  }

  const client = {
    get: (path) => call('GET', path),
    post: (path, body = {}) =>
      call('POST', path, JSON.stringify(body), {
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
      }),
    upload: (path, name, content, fields) => {
      const form = new FormData();
      for (const [field, value] of Object.entries(fields)) form.append(field, value);
      form.append('file', new Blob([content]), name);
      return call('POST', path, form);
    },
  };
  await client.post('/api/session', { username, password });
  return client;
}
