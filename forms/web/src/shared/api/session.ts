import { get, send } from './client';
import type { Me } from './types';

export function whoAmI(): Promise<Me> {
  return get<Me>('/api/me');
}

export async function signIn(username: string, password: string): Promise<Me> {
  await send('POST', '/api/session', { body: { username, password } });
  return whoAmI();
}

export async function signOut(): Promise<void> {
  await send('DELETE', '/api/session');
}

/** Who finds pages of use in the command room besides a list of tasks. */
export function mayOpenDesk(me: Me): boolean {
  return worksAtDesk(me) || me.role === 'DECIDING_OFFICER' || me.role === 'DOCTOR';
}

/** Who works in the command room rather than with a list of tasks. */
export function worksAtDesk(me: Me): boolean {
  return me.role === 'SUPERVISOR' || me.role === 'ADMIN';
}
