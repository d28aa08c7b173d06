import type { Migration, MigrationState, Step } from './migration.api';

/** States in which the server is moving cases: it is looked at again and again. */
export function isMoving(state: MigrationState): boolean {
  return state === 'CANARY' || state === 'MOVING' || state === 'REVERSING';
}

/** How many cases are through, of how many; on the way back of those that had moved. */
export function progressOf({ state, counts, total }: Migration): { done: number; total: number } {
  if (state === 'REVERSING' || state === 'REVERSED')
    return { done: counts.reversed, total: counts.reversed + counts.moved };
  return { done: total - counts.waiting, total };
}

/** What a person may do next, besides deciding about a proposal. */
export function stepsOf(state: MigrationState): Step[] {
  switch (state) {
    case 'CANARY_DONE':
      return ['continue', 'reverse'];
    case 'MOVING':
      return ['pause'];
    case 'PAUSED':
      return ['resume', 'reverse'];
    case 'DONE':
      return ['reverse'];
    default:
      return [];
  }
}

/** What waits for people cannot go on: its release was replaced or rolled back. */
export function waitsInVain({ state, targetInForce }: Migration): boolean {
  return !targetInForce && ['PROPOSED', 'CANARY_DONE', 'PAUSED'].includes(state);
}
