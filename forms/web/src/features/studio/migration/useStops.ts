import { useCallback, useMemo } from 'react';
import { isMissing } from '../../../shared/api/problem';
import { useLoad } from '../../../shared/desk/useLoad';
import { lang } from '../../../shared/i18n';
import { version } from '../studio.api';
import { spoken, stopsCalledBy, stopsOf, type Stop } from './elements';
import type { NameOf } from './words';

export interface Stops {
  before: Stop[];
  after: Stop[];
  nameOf: NameOf;
  problem: unknown;
  reload: () => void;
}

/**
 * Where cases of a model can stand in two releases, and what the steps of the models it calls are
 * named; empty while it is read.
 */
export function useStops(key: string, from: number, to: number): Stops {
  const { data, problem, reload } = useLoad(`stops ${key} ${String(from)} ${String(to)}`, () =>
    Promise.all([stops(key, from), stops(key, to)]),
  );
  const [before, after] = data ?? [none, none];
  const names = useMemo(
    () =>
      new Map(
        [...after.called, ...before.called, ...after.own, ...before.own].map((one) => [
          one.id,
          one,
        ]),
      ),
    [before, after],
  );
  const nameOf = useCallback(
    (element: string | null) => {
      const stop = names.get(element ?? '');
      return stop ? spoken(stop, lang()) : (element ?? '–');
    },
    [names],
  );
  return { before: before.own, after: after.own, nameOf, problem, reload };
}

interface Found {
  own: Stop[];
  called: Stop[];
}

const none: Found = { own: [], called: [] };

async function stops(key: string, n: number): Promise<Found> {
  if (n <= 0) return none;
  const read = (one: string) => text(one, n);
  const model = await read(key);
  return { own: stopsOf(model), called: await stopsCalledBy(model, read) };
}

async function text(key: string, n: number): Promise<string> {
  try {
    return (await version(key, n)).content;
  } catch (problem) {
    // A release that lacks the model: that is then what the trial says.
    if (isMissing(problem)) return '';
    throw problem;
  }
}
