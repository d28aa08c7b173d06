import { t, type TextKey } from '../../shared/i18n';

const titles: Record<string, TextKey> = {
  tasks: 'worklist.title',
  done: 'done.title',
  task: 'page.task',
  case: 'page.case',
  morning: 'work.morning',
  reports: 'work.reports',
  paper: 'work.reports',
  notices: 'notices.title',
  outbox: 'outbox.title',
  'work/calls': 'work.calls',
  'work/gate': 'work.gate',
  'work/hand-over': 'work.handOver',
  'work/round': 'work.round',
  'work/timeliness': 'work.timeliness',
};

/** What a page is called in tabs and histories, by its route: never with a person's name. */
export function pageTitle(route: string): string {
  const [area = '', place = ''] = route.replace(/^#\//, '').split('/');
  const title = titles[`${area}/${place}`] ?? titles[area] ?? 'worklist.title';
  return `${t(title)} · ${t('app.name')}`;
}
