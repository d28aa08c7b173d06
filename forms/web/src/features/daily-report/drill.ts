import { createContext, useContext } from 'react';
import type { By, Mark } from '../../shared/api/timeliness';
import type { Entry } from './daily.api';

/** A number to look behind: an entry of the ledger, or a number of timeliness. */
export type Drill =
  | { kind: 'cases'; title: string; entry: Entry; state: string | null; evening?: string }
  | { kind: 'tasks'; title: string; by: By; key: string; mark: Mark };

export const DrillContext = createContext<(drill: Drill) => void>(() => undefined);

export const useDrill = () => useContext(DrillContext);
