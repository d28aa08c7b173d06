import { get, send } from '../../shared/api/client';
import type { ReleaseWave } from '../../shared/desk/wave/wave';

export type Effect = 'UNCHANGED' | 'SHORTER' | 'MOVES' | 'ENDS';

/** What the rules of a day make of one person's measure. */
export interface Line {
  caseId: string;
  effect: Effect;
  oldRule: string | null;
  oldEnd: string | null;
  newRule: string | null;
  newEnd: string | null;
  testsDropped: number;
}

/** Of a preview: also where the person is and would be; null where everything ends. */
export interface PreviewLine extends Line {
  oldKind: string;
  newKind: string | null;
}

export interface SignedLine extends Line {
  line: number;
  appliedAt: string | null;
  decisionId: string | null;
}

export interface Preview {
  effectiveAt: string;
  counts: Partial<Record<Effect, number>>;
  lines: PreviewLine[];
  /** Cases of which nobody can say what becomes of them. */
  unreadable: string[];
  wave: ReleaseWave;
}

/** A day on which rules change. */
export interface RuleChange {
  effectiveAt: string;
  comes: string[];
  lapses: string[];
  counts: Partial<Record<Effect, number>>;
  unreadable: string[];
  wave: ReleaseWave;
  /** Null while nobody has signed a list for that moment. */
  signed: { id: string; documentNo: string } | null;
}

export interface Signature {
  effectiveAt: string;
  documentNo: string;
  authority: string;
  delegation: string | null;
}

export interface Signed {
  id: string;
  effectiveAt: string;
  documentNo: string;
  authority: string;
  signedBy: string;
  signedAt: string;
  /** Null until its moment has come. */
  appliedAt: string | null;
  lines: SignedLine[];
}

export const effects: Effect[] = ['SHORTER', 'MOVES', 'ENDS', 'UNCHANGED'];

export const findAhead = () =>
  get<{ items: RuleChange[] }>('/api/rule-switches/ahead').then((found) => found.items);

export const preview = (effectiveAt: string) =>
  send<Preview>('POST', '/api/rule-switches/preview', { body: { effectiveAt } });

export const sign = (body: Signature, key: string) =>
  send<{ id: string }>('POST', '/api/rule-switches', { body, key });

export const findSwitch = (id: string, after: number, limit: number) =>
  get<Signed>(`/api/rule-switches/${id}`, { after, limit });
