import { newKey, send } from '../api/client';
import { ApiProblem } from '../api/problem';
import type { Answers } from '../api/tasks';
import { t } from '../i18n';
import { serverNow } from '../time/time';
import type { KeptDraft } from './drafts';
import { drafts, entries, names, pictures, picturesSent } from './names';
import type { Entry } from './outbox';
import { device, type Store } from './store';

/** In an answer stands `local:` with the key until the server has taken the picture in. */
const local = 'local:';

/** A picture on a stairwell's network needs its time. */
const longest = 60_000;

/** The server removes what no answer names after eight days, and keys live for seven. */
const goodFor = 6 * 86_400_000;

interface Sent {
  id: string;
  at: string;
}

export function isLocal(reference: unknown): reference is string {
  return typeof reference === 'string' && reference.startsWith(local);
}

/** Keeps a picture, encrypted, until it has been sent; answers what stands for it in the form. */
export async function keepPicture(jpeg: Uint8Array): Promise<string> {
  const key = newKey();
  await device().put(names.picture(key), jpeg);
  return local + key;
}

/** The picture's bytes; undefined if it was taken on another device. */
export function keptPicture(reference: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return device().get(names.picture(keyOf(reference)));
}

export async function dropPictures(store: Store, answers: Answers): Promise<void> {
  const keys = named(answers).map(keyOf);
  await store.remove(...keys.flatMap((key) => [names.picture(key), names.pictureSent(key)]));
}

/** Sends the pictures of an answer, each once and before it; gives the answer with their ids. */
export async function sendPictures(store: Store, entry: Entry, as: object): Promise<Answers> {
  if (named(entry.data).length === 0) return entry.data;
  const data: Answers = {};
  for (const [field, value] of Object.entries(entry.data)) {
    if (!Array.isArray(value)) {
      data[field] = value;
      continue;
    }
    const whole: unknown[] = [];
    for (const one of value as unknown[]) {
      whole.push(isLocal(one) ? await sendOne(store, entry, field, keyOf(one), as) : one);
    }
    data[field] = whole;
  }
  return data;
}

async function sendOne(
  store: Store,
  { taskId }: Entry,
  field: string,
  key: string,
  as: object,
): Promise<string> {
  const before = await store.get<Sent>(names.pictureSent(key));
  if (before && serverNow() - Date.parse(before.at) < goodFor) return before.id;
  const jpeg = await store.get<Uint8Array<ArrayBuffer>>(names.picture(key));
  if (!jpeg) throw elsewhere(field);
  const body = new FormData();
  body.set('taskId', taskId);
  body.set('file', new Blob([jpeg], { type: 'image/jpeg' }), 'picture.jpg');
  const { id } = await send<{ id: string }>('POST', '/api/attachments', {
    ...as,
    body,
    key,
    timeout: longest,
  });
  const sent: Sent = { id, at: new Date(serverNow()).toISOString() };
  await store.put(names.pictureSent(key), sent);
  return id;
}

/** Told like a refusal of the server, beside the field. */
function elsewhere(field: string): ApiProblem {
  const code = 'picture.elsewhere';
  const text = t(code);
  const messages = { zh: text, en: text };
  return new ApiProblem(422, { code, messages, errors: [{ field, code, messages }] });
}

/** Removes pictures that neither a draft nor the queue names any more. */
export async function sweepPictures(store: Store): Promise<void> {
  const kept = [...(await store.names(pictures)), ...(await store.names(picturesSent))];
  if (kept.length === 0) return;
  const wanted = new Set<string>();
  const want = (answers: Answers) => named(answers).forEach((one) => wanted.add(keyOf(one)));
  for (const name of await store.names(drafts)) {
    const draft = await store.get<KeptDraft>(name);
    want(draft?.values ?? {});
    want(draft?.aside?.values ?? {});
  }
  for (const name of await store.names(entries)) want((await store.get<Entry>(name))?.data ?? {});
  await store.remove(...kept.filter((name) => !wanted.has(name.slice(name.indexOf('/') + 1))));
}

function named(answers: Answers): string[] {
  return Object.values(answers).flatMap((value) =>
    (Array.isArray(value) ? value : []).filter(isLocal),
  );
}

function keyOf(reference: string): string {
  return reference.slice(local.length);
}
