import type { Entry } from '../../shared/offline/outbox';
import type { Patient } from './round.api';

export interface AwaitedTube {
  tube: string;
  people: string[];
  sampledAt: string;
  dueAt: string | null;
}

/** How many people may share a tube. */
export const poolLimit = 10;

/** Somebody whose sample is in a tube. */
export interface Sampled {
  taskId: string;
  person: string;
  /** When the sample was taken, as the form wants it. */
  at: string;
  /** On days of two samples, the tube of the second; empty on others. */
  second: string;
}

/** A tube that is still being filled. */
export interface Pool {
  tube: string;
  kind: string;
  people: Sampled[];
}

/** Awaited samples by tube, longest due first. */
export function byTube(patients: Patient[]): AwaitedTube[] {
  const tubes = new Map<string, AwaitedTube>();
  for (const patient of patients) {
    for (const { tube, sampledAt, dueAt } of patient.tubes) {
      const known = tubes.get(tube) ?? { tube, people: [], sampledAt, dueAt };
      known.people.push(patient.name);
      tubes.set(tube, known);
    }
  }
  return [...tubes.values()].sort((a, b) => due(a) - due(b));
}

function due({ dueAt }: AwaitedTube): number {
  return dueAt ? Date.parse(dueAt) : Number.MAX_SAFE_INTEGER;
}

/** A tube's number as scanners give it: without blanks and line ends. */
export function tubeOf(scanned: string): string {
  return scanned.normalize('NFKC').replace(/\s+/g, '').slice(0, 50);
}

/** Tubes that somebody's sample is in, as far as the page and the device know. */
export function usedTubes(patients: Patient[], queue: readonly Entry[]): Set<string> {
  const waiting = queue
    .filter((entry) => entry.kind === 'take-sample' && entry.state === 'waiting')
    .flatMap(({ data }) => [data['tube'], data['secondTube']]);
  const awaited = patients.flatMap((patient) => patient.tubes.map(({ tube }) => tube));
  return new Set([...awaited, ...waiting].filter((tube) => typeof tube === 'string'));
}

/**
 * The answers of kind 21. How many share the tube is said of one, too: then the server refuses a
 * number that was scanned twice.
 */
export function sampleOf(tube: string, poolOf: number, kind: string, { at, second }: Sampled) {
  return {
    sampledAt: at,
    tube,
    poolOf,
    kind,
    ...(second && { secondTube: second }),
    outcome: 'SAMPLED',
    actedAt: at,
    source: 'IN_PERSON',
  };
}
