import { useEffect, useRef, useState } from 'preact/hooks';
import { allGrids } from '../../shared/api/grids';
import { ApiProblem } from '../../shared/api/problem';
import type { Task } from '../../shared/api/types';
import { isReached, onConnection } from '../../shared/offline/connection';
import { isLive, onLive } from '../../shared/live/live';
import { keptTasks } from '../../shared/offline/take-along';
import { matchClock } from '../../shared/time/clock';
import { readPart, type Place } from './reading';
import { arranged, type Wanted } from './wanted';

export interface Tasks {
  items: Task[];
  next: Place | null;
  loading: boolean;
  problem?: unknown;
  /** Not the server's answer of now, but what was taken along then. */
  asOf?: string;
  /** Rises with every reading from the beginning. */
  turn: number;
  more: () => void;
  reload: () => void;
}

const refreshAfter = 60_000;
/** Due times pass without anybody changing anything, and an event may get lost with a node. */
const refreshAfterWhileLive = 3 * 60_000;

/**
 * Open tasks in the wanted order, page by page; read anew when the server says that they changed,
 * and when the page is looked at again.
 */
export function useTasks(wanted: Wanted): Tasks {
  const [state, setState] = useState<Omit<Tasks, 'turn' | 'more' | 'reload'>>({
    items: [],
    next: null,
    loading: true,
  });
  const [turn, setTurn] = useState(0);
  /** Nobody asked for this reading, so that nobody needs to hear of it. */
  const quiet = useRef(false);

  const load = async (from: Place | null, current: () => boolean) => {
    if (!quiet.current) setState((old) => ({ ...old, loading: true }));
    quiet.current = false;
    try {
      // Rows stand under their grids' names.
      const [part] = await Promise.all([readPart(wanted, from), allGrids()]);
      await matchClock(part.items);
      if (!current()) return;
      setState((old) => ({
        items: from ? [...old.items, ...part.items] : part.items,
        next: part.next,
        loading: false,
      }));
    } catch (problem) {
      const lost = problem instanceof ApiProblem && problem.status === 0;
      const kept = lost && wanted.view === 'mine' && !from ? await keptTasks() : undefined;
      if (!current()) return;
      if (kept) {
        const items = arranged(kept.items, wanted);
        setState({ asOf: kept.asOf, items, next: null, loading: false });
      } else setState((old) => ({ ...old, loading: false, problem }));
    }
  };

  useEffect(() => {
    let current = true;
    void load(null, () => current);
    const again = () => {
      if (document.visibilityState !== 'visible') return;
      quiet.current = true;
      setTurn((n) => n + 1);
    };
    // A list that was paged on is left alone: reading it anew would move it under the reader.
    const refresh = () => {
      if (window.scrollY === 0) again();
    };
    let refreshed = Date.now();
    const timer = setInterval(() => {
      if (Date.now() - refreshed < (isLive() ? refreshAfterWhileLive : refreshAfter)) return;
      refreshed = Date.now();
      refresh();
    }, refreshAfter);
    const stopHearing = onLive('tasks', refresh);
    document.addEventListener('visibilitychange', again);
    const stop = onConnection(() => isReached() && again());
    return () => {
      stop();
      stopHearing();
      current = false;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }, [JSON.stringify(wanted), turn]);

  return {
    ...state,
    turn,
    more: () => void load(state.next, () => true),
    reload: () => setTurn((n) => n + 1),
  };
}
