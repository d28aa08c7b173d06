import { get } from '../../../shared/api/client';
import type { LongerRow } from '../replay/replay.api';

/** Whom a release holds longer in future, and who signed for that (ADR 36). */
export interface Holding {
  /** The draft's last replay; null if it was never replayed. */
  replay: number | null;
  outdated: boolean;
  heldLonger: number;
  /** Empty once it is decided. */
  longerRows: LongerRow[];
  signatureNeeded: boolean;
  signed: { by: string; name: string; statement: string; at: string } | null;
}

/** Given by who approves, in the own name. */
export interface Signature {
  name: string;
  statement: string;
}

export const holding = (n: number) => get<Holding>(`/api/releases/${String(n)}/holding`);
