import { get } from '../../shared/api/client';

export const needKinds = ['MINOR_ALONE', 'WARMTH', 'TOILET', 'MEDICINE'] as const;
export type NeedKind = (typeof needKinds)[number];

/** What somebody who waits asked for. */
export interface Need {
  need: NeedKind;
  askedAt: string;
  /** Null while it is open. */
  metAt: string | null;
}

/** Somebody who waits. */
export interface Held {
  caseId: string;
  name: string;
  since: string;
  /** At which the person goes, signed or not. */
  limit: string;
  /** Oldest first. */
  needs: Need[];
  tasks: { id: string; kind: string }[];
}

export interface Phone {
  name: string;
  phone: string;
}

export interface Duty {
  asOf: string;
  longestSeconds: number;
  held: Held[];
  /** The deciding officer on duty; null if nobody is. */
  officer: Phone | null;
  commandRoom: Phone | null;
}

/** A network that says nothing at a roadside is soon taken for none. */
export const findDuty = () => get<Duty>('/api/gate-duty', undefined, 8000);
