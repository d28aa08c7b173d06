import { useEffect, useState } from 'preact/hooks';
import type { Timing } from '../../shared/api/types';
import { matchClock } from '../../shared/time/clock';
import type { Read } from '../../shared/offline/last-known';
import type { ReportLine } from './rounds.api';

export interface Round<T> {
  read?: Read<T>;
  problem?: unknown;
  reload: () => void;
}

/** What a round starts with; read anew when the page is looked at again. */
export function useRound<T>(
  ask: () => Promise<Read<T>>,
  linesOf: (found: T) => ReportLine[],
): Round<T> {
  const [state, setState] = useState<Omit<Round<T>, 'reload'>>({});
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    const begin = async () => {
      const read = await ask();
      if (!read.asOf) await matchClock(linesOf(read.found).flatMap(timed));
      return read;
    };
    begin().then(
      (read) => current && setState({ read }),
      (problem: unknown) => current && setState((old) => ({ ...old, problem })),
    );
    const again = () => {
      if (document.visibilityState === 'visible') setTurn((n) => n + 1);
    };
    document.addEventListener('visibilitychange', again);
    return () => {
      current = false;
      document.removeEventListener('visibilitychange', again);
    };
  }, [turn]);
  return { ...state, reload: () => setTurn((n) => n + 1) };
}

export const timingOf = ({ overdue }: { overdue: boolean }): Timing =>
  overdue ? 'OVERDUE' : 'ON_TIME';

function timed({ task }: ReportLine): { due: string | null; timing: Timing }[] {
  return task ? [{ due: task.due, timing: timingOf(task) }] : [];
}
