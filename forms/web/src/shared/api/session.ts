import { actAs, get, send } from './client';
import { matchNow } from '../time/clock';
import type { Me } from './types';

/**
 * Asks who is signed in and what time it is there; from then on this page acts for that person only.
 */
export async function whoAmI(): Promise<Me> {
  actAs(undefined);
  const me = await get<Me>('/api/me', undefined, 8000);
  matchNow(me.now);
  actAs(me.username);
  return me;
}

export async function signIn(username: string, password: string): Promise<Me> {
  actAs(undefined);
  await send('POST', '/api/session', { body: { username, password } });
  return whoAmI();
}

export async function signOut(): Promise<void> {
  await send('DELETE', '/api/session', { timeout: 8000 });
  actAs(undefined);
}

/** Who finds pages of use in the command room besides a list of tasks. */
export function mayOpenDesk(me: Me): boolean {
  return (
    watchesBoard(me) ||
    me.role === 'DECIDING_OFFICER' ||
    me.role === 'DOCTOR' ||
    me.role === 'DESIGNER'
  );
}

/** Who answers for what all the others do: board, forecast, cut-off and report are theirs. */
export function watchesBoard(me: Me): boolean {
  return worksAtDesk(me) || me.role === 'SUBDISTRICT_LEADER';
}

/** Who works in the command room rather than with a list of tasks. */
export function worksAtDesk(me: Me): boolean {
  return me.role === 'SUPERVISOR' || me.role === 'ADMIN';
}

/** Whose first page is one of the command room's, not a list of tasks. */
export function startsAtDesk(me: Me): boolean {
  return worksAtDesk(me) || me.role === 'DESIGNER';
}
