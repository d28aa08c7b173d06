import { get, send } from '../../shared/api/client';

export interface Measure {
  kind: string;
  start: string | null;
  end: string;
  endedAt: string | null;
  running: boolean;
  why: { zh: string; en: string };
}

export interface Seat {
  role: string;
  name: string | null;
  phone: string | null;
}

export interface Expected {
  part: string;
  opensAt: string;
  closesAt: string;
  givenAt: string | null;
}

export interface Objection {
  id: string;
  claim: string;
  filedAt: string;
  outcome: string | null;
  answer: string | null;
  reviewedAt: string | null;
}

/** What the person may know of the own case. */
export interface OwnView {
  now: string;
  link: string;
  name: string;
  guardian: boolean;
  state: 'WAITING' | 'RUNNING' | 'IN_HOSPITAL' | 'FREE';
  endsAt: string | null;
  freeSince: string | null;
  measures: Measure[];
  team: Seat[];
  tests: { day: string; state: string }[];
  reports: Expected[];
  needs: { id: string; category: string; state: string; raisedAt: string }[];
  objections: Objection[];
  papers: { id: string; kind: string; documentNo: string | null; issuedAt: string; href: string }[];
}

const linkKey = 'sixfold.own.link';

/** The token stands behind the `#`: the browser sends it nowhere by itself. */
export function tokenOfAddress(): string {
  return /^#([\w-]{20,64})$/.exec(location.hash)?.[1] ?? '';
}

/** Which page this tab has opened, by the token it was opened with. */
export function linkOfTab(): string | undefined {
  const [token, link] = sessionStorage.getItem(linkKey)?.split(' ') ?? [];
  return token === tokenOfAddress() ? link : undefined;
}

export const readPage = () => get<OwnView>('/api/own/page');

export async function open(token: string, code: string): Promise<void> {
  const { link } = await send<{ link: string }>('POST', '/api/own/session', {
    body: { token, code },
  });
  sessionStorage.setItem(linkKey, `${token} ${link}`);
}

export async function leave(): Promise<void> {
  sessionStorage.clear();
  await send('DELETE', '/api/own/session');
}

export type Act = 'reports' | 'needs' | 'objections';

/** Says what the person does, once per key however often it is sent. */
export function act(what: Act, body: object, key: string): Promise<unknown> {
  return send('POST', `/api/own/${what}`, {
    body,
    key,
    headers: { 'Own-Page': linkOfTab() ?? '' },
  });
}
