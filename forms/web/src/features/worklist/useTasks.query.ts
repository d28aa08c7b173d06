import { useEffect, useState } from 'preact/hooks';
import { ApiProblem } from '../../shared/api/problem';
import { findTasks } from '../../shared/api/tasks';
import type { Task } from '../../shared/api/types';
import { isReached, onConnection } from '../../shared/offline/connection';
import { keptTasks } from '../../shared/offline/take-along';
import { matchClock } from '../../shared/time/clock';

export type View = 'mine' | 'team';

export interface Tasks {
  items: Task[];
  next: string | null;
  loading: boolean;
  problem?: unknown;
  /** Not the server's answer of now, but what was taken along then. */
  asOf?: string;
  more: () => void;
  reload: () => void;
}

const refreshAfter = 60_000;

/** Open tasks by deadline, page by page; read anew when the page is looked at again. */
export function useTasks(view: View, kind: string): Tasks {
  const [state, setState] = useState<Omit<Tasks, 'more' | 'reload'>>({
    items: [],
    next: null,
    loading: true,
  });
  const [turn, setTurn] = useState(0);

  const load = async (cursor: string | null, current: () => boolean) => {
    setState((old) => ({ ...old, loading: true }));
    try {
      const page = await findTasks({ view, kind, cursor });
      await matchClock(page.items);
      if (!current()) return;
      setState((old) => ({
        items: cursor ? [...old.items, ...page.items] : page.items,
        next: page.next,
        loading: false,
      }));
    } catch (problem) {
      const lost = problem instanceof ApiProblem && problem.status === 0;
      const kept = lost && view === 'mine' && !cursor ? await keptTasks() : undefined;
      if (!current()) return;
      if (kept) setState({ ...kept, next: null, loading: false });
      else setState((old) => ({ ...old, loading: false, problem }));
    }
  };

  useEffect(() => {
    let current = true;
    void load(null, () => current);
    const again = () => {
      if (document.visibilityState === 'visible') setTurn((n) => n + 1);
    };
    const timer = setInterval(() => {
      // A list that was paged on is left alone: reading it anew would move it under the reader.
      if (window.scrollY === 0) again();
    }, refreshAfter);
    document.addEventListener('visibilitychange', again);
    const stop = onConnection(() => isReached() && again());
    return () => {
      stop();
      current = false;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }, [view, kind, turn]);

  return {
    ...state,
    more: () => void load(state.next, () => true),
    reload: () => setTurn((n) => n + 1),
  };
}
