import { findTasks } from '../../shared/api/tasks';
import type { Task } from '../../shared/api/types';
import { stages, type Wanted } from './wanted';

/** Where the next part begins. */
export interface Place {
  /** Index among the stages; 0 where the list is in another order. */
  stage: number;
  cursor: string | null;
}

export interface Part {
  items: Task[];
  next: Place | null;
}

const enough = 20;

/**
 * One part of the list. By stage the server's pages by deadline are read stage after stage, so that
 * no index is needed for it; short stages come together.
 */
export async function readPart(wanted: Wanted, from: Place | null): Promise<Part> {
  const { sort, ...query } = wanted;
  if (sort !== 'stage') {
    const page = await findTasks({ ...query, sort, cursor: from?.cursor ?? null });
    return { items: page.items, next: page.next ? { stage: 0, cursor: page.next } : null };
  }
  const items: Task[] = [];
  let place: Place | null = from ?? { stage: 0, cursor: null };
  while (place && items.length < enough) {
    const stage: string = stages[place.stage] ?? '';
    const page = await findTasks({ ...query, stage, cursor: place.cursor });
    items.push(...page.items);
    place = page.next ? { stage: place.stage, cursor: page.next } : after(place.stage);
  }
  return { items, next: place };
}

function after(stage: number): Place | null {
  return stage + 1 < stages.length ? { stage: stage + 1, cursor: null } : null;
}
