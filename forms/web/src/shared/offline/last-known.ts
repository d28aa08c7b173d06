import { ApiProblem } from '../api/problem';
import { serverNow } from '../time/time';
import { device } from './store';

export interface Read<T> {
  found: T;
  /** Not the server's answer of now, but what it said then. */
  asOf?: string;
}

/** Asks the server; without a connection the device says what it knew, and as of when. */
export async function lastKnown<T>(name: string, ask: () => Promise<T>): Promise<Read<T>> {
  try {
    const found = await ask();
    await device().put(name, { asOf: new Date(serverNow()).toISOString(), found });
    return { found };
  } catch (problem) {
    const lost = problem instanceof ApiProblem && problem.status === 0;
    const known = lost ? await device().get<Read<T>>(name) : undefined;
    if (known) return known;
    throw problem;
  }
}
