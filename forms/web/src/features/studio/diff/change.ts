export type Change = 'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED' | 'SAME';

/** What became of something: it came or went, is not what it was, or stands elsewhere. */
export function changeOf(was: unknown, is: unknown, changed: boolean, moved = false): Change {
  if (was === undefined && is !== undefined) return 'ADDED';
  if (was !== undefined && is === undefined) return 'REMOVED';
  if (changed) return 'CHANGED';
  return moved ? 'MOVED' : 'SAME';
}
