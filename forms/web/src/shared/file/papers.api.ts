import { get } from '../api/client';

/** An issued paper; `href` gives it as PDF. */
export interface Paper {
  id: string;
  kind: string;
  title: string;
  documentNo: string | null;
  createdAt: string;
  href: string;
}

export const findPapers = (caseId: string) =>
  get<{ items: Paper[] }>(`/api/cases/${caseId}/papers`).then((found) => found.items);
