import { get } from '../../shared/api/client';
import type { Page, Task } from '../../shared/api/types';

/** A person to phone, with what is known before the call. */
export interface Call {
  task: Task;
  /** From when the person may be phoned; now or earlier if at once. */
  callFrom: string;
  reason: 'NIGHT' | 'NO_ANSWER' | null;
  listed: Listed;
  attempts: Attempt[];
}

/** What the list or the single report says. */
export interface Listed {
  source: string;
  sourceNo: string | null;
  name: string | null;
  listDate: string | null;
  contactList: boolean;
  openedAt: string;
  written: Partial<Record<'origin' | 'arrival' | 'transport' | 'dataSource' | 'remark', string>>;
}

export interface Attempt {
  kind: string;
  outcome: string;
  at: string;
}

/** A shift's calls fit one page. */
export const findCalls = () =>
  get<Page<Call>>('/api/calls', { limit: 200 }, 8000).then((page) => page.items);
