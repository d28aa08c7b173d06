import { get } from '../api/client';
import type { Page, Person, Task } from '../api/types';
import type { PageState } from '../own-link/own-link.api';
import type { CasePicture } from '../pictures/CasePictures';

export interface CaseFile {
  id: string;
  access: 'WHOLE' | 'MASKED';
  person: Person;
  household: { caseId: string; name: string; state: string }[];
  grid: string;
  state: string;
  stage: string | null;
  source: string | null;
  sourceNo: string | null;
  listId: string | null;
  listRow: number | null;
  metAt: string | null;
  /** What the list's row or the report told besides; only of a whole file. */
  details?: Record<string, unknown>;
  openedAt: string;
  closedAt: string | null;
  closeReason: string | null;
  team: Seat[];
  decisions: Decision[];
  restrictions: Restriction[];
  reports: Report[];
  tests: Test[];
  openTasks?: Task[];
  attachments?: CasePicture[];
  ownPage?: PageState;
  /** Follows from what limits the person now. */
  colour?: string;
  /** What the colour says, in both languages. */
  colourWhy?: unknown;
}

export interface Seat {
  role: string;
  username: string | null;
  name: string | null;
  phone: string | null;
  /** Name of who stands in when that member is away. */
  substitute: string | null;
  noneReason: string | null;
}

export interface Decision {
  id: string;
  authority: string;
  legalBasis: string;
  documentNo: string;
  ruleId: string;
  signedBy: string;
  signedAt: string;
}

export interface Restriction {
  id: string;
  kind: string;
  ruleId: string;
  /** Null until the person is limited in fact. */
  start: string | null;
  end: string;
  endedAt: string | null;
  /** Between start and end, by the server's clock. */
  running: boolean;
  endReason: string | null;
}

export interface Report {
  day: string;
  part: string;
  outcome: string;
  method: string | null;
  reportedAt: string | null;
  temperature?: number;
}

export interface Test {
  type: string;
  sampledAt: string;
  receivedAt?: string;
  labNo?: string;
  result?: string;
}

export interface Happening {
  at: string;
  actor: string;
  actorName: string;
  action: string;
  text: Record<string, string>;
}

export const findCase = (id: string) => get<CaseFile>(`/api/cases/${id}`);

export const findTimeline = (id: string, cursor: string | null) =>
  get<Page<Happening>>(`/api/cases/${id}/timeline`, { cursor, limit: 50 });
