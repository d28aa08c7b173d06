import { get, send } from '../api/client';
import type { Page } from '../api/types';

/** It names case and task, never a person. */
export interface Notice {
  id: string;
  text: Record<string, string>;
  caseId?: string;
  taskId?: string;
  /** A matter of minutes. */
  atOnce: boolean;
  at: string;
  readAt: string | null;
}

export interface Robot {
  channel: string;
  chosen: boolean;
  token?: string | null;
  secret?: string | null;
}

/** How somebody wants to be told. */
export interface NoticeChoice {
  mail: boolean;
  quiet: { from: string; to: string } | null;
  messengers: Robot[];
}

export const findNotices = (cursor: string | null) =>
  get<Page<Notice> & { unread: number }>('/api/notices', { cursor, limit: 30 });

export const readNotice = (id: string) =>
  send('POST', `/api/notices/${id}/read`, { keepalive: true });

export const readAllNotices = () => send('POST', '/api/notices/read');

export const findChoice = () => get<NoticeChoice>('/api/me/notice-settings');

export const saveChoice = (choice: NoticeChoice) =>
  send<NoticeChoice>('PUT', '/api/me/notice-settings', { body: choice });
