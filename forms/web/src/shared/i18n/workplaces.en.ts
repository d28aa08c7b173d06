import type { workplacesZh } from './workplaces.zh';

export const workplacesEn: Record<keyof typeof workplacesZh, string> = {
  'work.nav': 'Work of the day',
  'work.morning': 'My morning',
  'work.reports': 'Reports by building',
  'work.round': 'Doctor’s round',
  'work.handOver': 'Hand-over',
  'work.calls': 'Run of calls',
  'work.gate': 'Gate',
  'work.timeliness': 'My timeliness',
};
