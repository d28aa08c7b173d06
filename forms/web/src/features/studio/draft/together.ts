import type { Finding } from '../studio.api';
import { ownCodes } from '../check/finding-texts';

/**
 * What stands now: of the rules that the browser keeps its own word, which is newer; of all others
 * the server's.
 */
export function together(servers: Finding[], own: Finding[]): Finding[] {
  return [...own, ...servers.filter((finding) => !ownCodes.has(finding.code))];
}
