import type { workplacesZh } from './workplaces.zh';

export const workplacesEn: Record<keyof typeof workplacesZh, string> = {
  'work.nav': 'More places of work',
  'work.calls': 'Run of calls',
};
