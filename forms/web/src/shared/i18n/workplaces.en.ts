import type { workplacesZh } from './workplaces.zh';

export const workplacesEn: Record<keyof typeof workplacesZh, string> = {
  'work.nav': 'More places of work',
  'work.round': 'Doctor’s round',
  'work.calls': 'Run of calls',
};
