import { useCallback, useMemo } from 'react';
import { ApiProblem } from '../../../shared/api/problem';
import { useLoad } from '../../../shared/desk/useLoad';
import { version } from '../studio.api';
import { stopsOf, type Stop } from './elements';
import type { NameOf } from './words';

export interface Stops {
  before: Stop[];
  after: Stop[];
  nameOf: NameOf;
  problem: unknown;
  reload: () => void;
}

/** Where cases of a model can stand in two releases; empty while it is read. */
export function useStops(key: string, from: number, to: number): Stops {
  const { data, problem, reload } = useLoad(`stops ${key} ${String(from)} ${String(to)}`, () =>
    Promise.all([stops(key, from), stops(key, to)]),
  );
  const [before, after] = data ?? [none, none];
  const names = useMemo(
    () => new Map([...after, ...before].map((one) => [one.id, one.name])),
    [before, after],
  );
  const nameOf = useCallback(
    (element: string | null) => (element ? (names.get(element) ?? element) : '–'),
    [names],
  );
  return { before, after, nameOf, problem, reload };
}

const none: Stop[] = [];

async function stops(key: string, n: number): Promise<Stop[]> {
  try {
    return n > 0 ? stopsOf((await version(key, n)).content) : none;
  } catch (problem) {
    // A release that lacks the model: that is then what the trial says.
    if (problem instanceof ApiProblem && problem.status === 404) return none;
    throw problem;
  }
}
