import { t, word } from '../../../shared/i18n';
import type { Migration, Obstacle } from './migration.api';
import { waitsInVain } from './progress';

/** How people call an element, by its id. */
export type NameOf = (element: string | null) => string;

/** How a migration stands; the first cases may not have gone where its release was taken back. */
export function stateWords(found: Migration): string {
  return found.state === 'CANARY_DONE' && waitsInVain(found)
    ? t('migration.halted')
    : word('migration.state', found.state);
}

/** Why a case does not move, in words. */
export function obstacleWords({ code, element }: Obstacle, nameOf: NameOf): string {
  const why = word('migration.obstacle', code);
  return element ? t('migration.obstacleAt', { element: nameOf(element), why }) : why;
}

export function Obstacles({ all, nameOf }: { all: Obstacle[]; nameOf: NameOf }) {
  if (all.length === 0) return <>–</>;
  return (
    <ul className="studio-values">
      {all.map((one, i) => (
        <li key={`${one.code} ${String(i)}`}>{obstacleWords(one, nameOf)}</li>
      ))}
    </ul>
  );
}

/** A case by its id; those who see files open it. */
export function CaseName({ id, linked }: { id: string; linked: boolean }) {
  return linked ? <a href={`#/cases/${id}`}>{id}</a> : <code>{id}</code>;
}
