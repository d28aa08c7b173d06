import { get, getFile, send } from '../../shared/api/client';
import { t } from '../../shared/i18n';
import type { Page } from '../../shared/api/types';

export interface HandedList {
  id: string;
  name: string;
  listDate: string;
  state: 'READING' | 'MAPPING_NEEDED' | 'OPENING' | 'DONE' | 'FAILED';
  problem?: unknown;
  /** Rows whose result stands; of `rowsInFile` once the file is read. */
  rows: number;
  rowsInFile?: number | null;
  created: number;
  mergedInList: number;
  mergedOpenCase: number;
  mergedRecentAnswer: number;
  rejected: number;
  unplaced: number;
  outside: number;
  startedAt: string | null;
  finishedAt: string | null;
  source?: string;
  /** Headers the file has, while a mapping is asked for. */
  columns?: string[] | null;
}

export interface ListRow {
  row: number;
  result: string;
  detail: string | null;
  grid: string | null;
  warnings: string[];
  caseId: string | null;
  person?: {
    name: string | null;
    document: string | null;
    phone: string | null;
    address: string | null;
  } | null;
}

export interface Correction {
  name: string;
  document: string;
  phone: string;
  address: string;
}

export interface DemoList {
  n: number;
  name: string;
  listDate: string;
}

export const findLists = (cursor: string | null) =>
  get<Page<HandedList>>('/api/lists', { limit: 50, cursor });

export const findList = (id: string) => get<HandedList>(`/api/lists/${id}`);

export function handIn(file: File, source: string, listDate: string): Promise<{ id: string }> {
  const body = new FormData();
  body.set('file', file);
  body.set('source', source);
  body.set('listDate', listDate);
  return send('POST', '/api/lists', { body });
}

/** Example lists are offered only where the demo data is loaded. */
export async function findDemoLists(): Promise<DemoList[]> {
  try {
    return (await get<Page<DemoList>>('/api/demo/lists')).items;
  } catch {
    return [];
  }
}

/** An example goes the way of every list: fetched as a file, then handed in. */
export async function handInDemo({ n, name, listDate }: DemoList): Promise<{ id: string }> {
  const file = await getFile(`/api/demo/lists/${String(n)}`, name);
  return handIn(file, t('lists.exampleSource'), listDate);
}

export const findRows = (id: string, result: string, cursor: string | null) =>
  get<Page<ListRow>>(`/api/lists/${id}/rows`, { result, cursor, limit: 100 });

export const correctRow = (id: string, row: number, correction: Correction) =>
  send<ListRow>('PATCH', `/api/lists/${id}/rows/${String(row)}`, { body: correction });

export const giveMapping = (id: string, columns: Record<string, string>) =>
  send('PUT', `/api/lists/${id}/mapping`, { body: { columns } });

/** Cases that were annulled, and those somebody has worked on, which stay. */
export interface Withdrawn {
  annulled: number;
  touched: string[];
}

export const withdrawList = (id: string) => send<Withdrawn>('DELETE', `/api/lists/${id}`);
