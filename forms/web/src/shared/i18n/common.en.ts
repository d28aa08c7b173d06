import type { zh } from './common.zh';

export const en: Record<keyof typeof zh, string> = {
  'app.name': 'Sixfold',
};
