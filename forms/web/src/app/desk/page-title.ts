import { t, type TextKey } from '../../shared/i18n';
import { areaOf, type Route } from './useRoute';

const titles: Record<string, TextKey> = {
  daily: 'daily.title',
  cutoff: 'cutOff.title',
  forecast: 'desk.forecast',
  lists: 'desk.lists',
  placing: 'desk.placing',
  new: 'desk.newCase',
  cases: 'desk.cases',
  rules: 'desk.rules',
  registers: 'desk.registers',
  notices: 'notices.title',
  running: 'desk.running',
  studio: 'desk.studio',
};

/** What a page is called in tabs and histories, by its route: never with a person's name. */
export function pageTitle(route: Route): string {
  return `${t(titles[areaOf(route)] ?? 'desk.overview')} · ${t('desk.name')}`;
}
