import { useLoad, type Loaded } from '../../../shared/desk/useLoad';
import type { Filter } from '../filter';
import { useFresh } from '../useFresh';
import {
  loadCutOff,
  loadFrozen,
  loadNextHours,
  loadReplies,
  type CutOff,
  type Frozen,
  type NextHours,
  type Replies,
} from './cut-off.api';

export interface Shown {
  cutOff: CutOff;
  next: NextHours;
  replies: Record<string, Replies>;
  /** Null while nothing is frozen. */
  frozen: Frozen | null;
}

/** All of the page, asked together, and again whenever the server says that something changed. */
export function useCutOff(filter: Filter): Loaded<Shown> {
  const loaded = useLoad(`cut-off ${JSON.stringify(filter)}`, async () => {
    const [cutOff, next] = await Promise.all([loadCutOff(filter), loadNextHours(filter)]);
    const [frozen, replies] = await Promise.all([
      cutOff.frozen ? loadFrozen(cutOff.day, filter) : null,
      Promise.all(cutOff.lists.map((list) => loadReplies(list.progress.id))),
    ]);
    return {
      cutOff,
      next,
      frozen,
      replies: Object.fromEntries(replies.map((one) => [one.listId, one])),
    };
  });
  useFresh(loaded);
  return loaded;
}
