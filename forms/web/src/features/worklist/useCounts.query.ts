import { useEffect, useState } from 'preact/hooks';
import { countTasks, type TaskCounts } from '../../shared/api/tasks';
import type { View } from './wanted';

export interface Counts {
  /** Of the whole view. */
  all: TaskCounts | undefined;
  /** Of the chosen kind in it. */
  chosen: TaskCounts | undefined;
}

/** How many there are; figures may be missing without harm, a list without them still works. */
export function useCounts(view: View, kind: string, turn: number): Counts {
  const [counts, setCounts] = useState<Counts>({ all: undefined, chosen: undefined });
  useEffect(() => {
    let current = true;
    const all = countTasks({ view });
    const chosen = kind ? countTasks({ view, kind }) : all;
    void Promise.all([all, chosen])
      .then(([whole, part]) => current && setCounts({ all: whole, chosen: part }))
      .catch(() => current && setCounts({ all: undefined, chosen: undefined }));
    return () => {
      current = false;
    };
  }, [view, kind, turn]);
  return counts;
}
