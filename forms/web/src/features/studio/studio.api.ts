import { get, getFile, send } from '../../shared/api/client';
import type { Page } from '../../shared/api/types';

/** The interface of ADR 34: drafts, their files, checks and releases. */
export type Kind = 'BPMN' | 'DMN' | 'FORM' | 'SCENARIOS';
export type Change = 'ADDED' | 'CHANGED' | 'REMOVED';

export interface Model {
  key: string;
  kind: Kind;
  file: string;
  folder: string;
  name: { zh?: string; en?: string };
  stage: string | null;
  version: number;
  releasedAt: string;
  releasedBy: string;
}

export interface Version {
  version: number;
  releasedAt: string;
  releasedBy: string;
  approvedBy: string | null;
  note: string | null;
  active: boolean;
}

export interface VersionFile extends Version {
  key: string;
  kind: Kind;
  file: string;
  folder: string;
  content: string;
}

export interface Draft {
  id: string;
  title: string;
  state: 'OPEN' | 'PROPOSED' | 'RELEASED' | 'DISCARDED';
  base: number;
  outdated: boolean;
  author: string;
  createdAt: string;
  revision: number;
  changedBy: string;
  changedAt: string;
  editors: string[];
  files: ChangedFile[];
  release: number | null;
}

export interface ChangedFile {
  name: string;
  folder: string;
  kind: Kind;
  change: Change;
  revision: number;
  changedBy: string;
  changedAt: string;
}

export interface FileLine {
  name: string;
  folder: string;
  kind: Kind;
  key: string;
  change: Change | null;
  revision: number;
}

export interface DraftFile {
  name: string;
  folder: string;
  kind: Kind;
  content: string;
  change: Change | null;
  revision: number;
  changedBy: string | null;
  changedAt: string | null;
}

export interface Finding {
  element: string;
  severity: 'ERROR' | 'WARNING' | 'INFO';
  code: string;
  message: { zh?: string; en?: string };
  mend: { zh?: string; en?: string };
}

export interface Checked {
  revision: number;
  errors: number;
  warnings: number;
  files: { name: string; findings: Finding[] }[];
  /** Missing where the path has none. */
  scenarios?: Scenario[];
}

export interface Scenario {
  file: string;
  name: string;
  passed: boolean;
  expected: unknown;
  actual: unknown;
}

export interface Comment {
  id: string;
  file: string;
  element: string | null;
  text: string;
  author: string;
  at: string;
  doneBy: string | null;
  doneAt: string | null;
}

export interface Release {
  n: number;
  state: 'PROPOSED' | 'SCHEDULED' | 'RELEASED' | 'REJECTED' | 'WITHDRAWN';
  kind: 'SEED' | 'RELEASE' | 'ROLLBACK';
  note: string | null;
  draft: string | null;
  title: string | null;
  base: number | null;
  target: number | null;
  changes: { name: string; change: Change }[];
  proposedBy: string | null;
  proposedAt: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
  decisionNote: string | null;
  releasedAt: string | null;
  /** When it is to begin; null for as soon as it is approved. */
  effectiveAt: string | null;
  withdrawnBy: string | null;
  withdrawnAt: string | null;
  withdrawalNote: string | null;
  active: boolean;
}

const at = (draft: string) => `/api/drafts/${draft}`;
const fileAt = (draft: string, name: string) => `${at(draft)}/files/${encodeURIComponent(name)}`;
const ifMatch = (revision: number) => ({ 'If-Match': `"${String(revision)}"` });

export const models = () => get<Page<Model> & { release: Release }>('/api/models');
/** By what a file's versions are asked for: examples share the key of what they try. */
export const keyOf = (name: string) =>
  name.endsWith('.scenarios') ? name : name.replace(/\.\w+$/, '');
export const versions = (key: string) => get<Page<Version>>(`/api/models/${key}/versions`);
export const version = (key: string, n: number) =>
  get<VersionFile>(`/api/models/${key}/versions/${String(n)}`);

export const drafts = (state: string) => get<Page<Draft>>('/api/drafts', { state });
export const draft = (id: string) => get<Draft>(at(id));
export const begin = (title: string) => send<Draft>('POST', '/api/drafts', { body: { title } });
export const discard = (id: string) => send('DELETE', at(id));
export const rebase = (id: string, keep: string[]) =>
  send<Draft>('POST', `${at(id)}/rebase`, { body: { keep } });

export const files = (id: string) => get<Page<FileLine>>(`${at(id)}/files`);
export const file = (id: string, name: string) => get<DraftFile>(fileAt(id, name));
export const baseFile = (id: string, name: string) => get<DraftFile>(`${fileAt(id, name)}/base`);

/** Refused with 412 `draft.changedMeanwhile` if the file is no longer at this revision. */
export const saveFile = (
  id: string,
  name: string,
  revision: number,
  content: string,
  folder?: string,
) =>
  send<DraftFile>('PUT', fileAt(id, name), {
    body: { content, ...(folder !== undefined && { folder }) },
    headers: ifMatch(revision),
  });
export const revertFile = (id: string, name: string, revision: number) =>
  send('DELETE', fileAt(id, name), { query: { revert: 'true' }, headers: ifMatch(revision) });
export const removeFile = (id: string, name: string, revision: number) =>
  send('DELETE', fileAt(id, name), { headers: ifMatch(revision) });

export const comments = (id: string) => get<Page<Comment>>(`${at(id)}/comments`);
export const say = (id: string, body: { file: string; element: string | null; text: string }) =>
  send<Comment>('POST', `${at(id)}/comments`, { body });
export const settle = (id: string, comment: string) =>
  send('POST', `${at(id)}/comments/${comment}/done`);

export const check = (id: string) => send<Checked>('POST', `${at(id)}/check`);

export const archive = (id: string, title: string) => getFile(`${at(id)}/archive`, `${title}.zip`);
export function takeArchive(id: string, revision: number, zip: File) {
  const body = new FormData();
  body.append('file', zip);
  return send<Draft>('POST', `${at(id)}/archive`, { body, headers: ifMatch(revision) });
}

/** `effectiveAt` null for as soon as it is approved. */
export const propose = (id: string, note: string, effectiveAt: string | null) =>
  send<Release>('POST', '/api/models', {
    body: { draft: id, note, ...(effectiveAt && { effectiveAt }) },
  });
export const releases = (cursor: string | null) => get<Page<Release>>('/api/releases', { cursor });
/** All of them, however many pages they fill. */
export async function everyRelease(): Promise<Release[]> {
  const all: Release[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Release> = await get<Page<Release>>('/api/releases', { limit: 500, cursor });
    all.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return all;
}
export const release = (n: number) => get<Release>(`/api/releases/${String(n)}`);
export type ReleaseStep = 'approve' | 'reject' | 'withdraw' | 'rollback';
/** Only a rollback takes a moment. */
export const decide = (
  n: number,
  step: ReleaseStep,
  {
    note,
    effectiveAt,
    signature,
  }: {
    note: string;
    effectiveAt?: string | null;
    signature?: { name: string; statement: string };
  },
) =>
  send<Release>('POST', `/api/releases/${String(n)}/${step}`, {
    body: {
      ...(note && { note }),
      ...(effectiveAt && { effectiveAt }),
      ...(signature && { signature }),
    },
  });
