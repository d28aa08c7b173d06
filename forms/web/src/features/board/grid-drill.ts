import { gridName } from '../../shared/api/grids';
import { t } from '../../shared/i18n';
import type { GridLine } from './board.api';
import type { Drill } from './drill';

const labels = {
  OPEN: 'board.open',
  DUE_SOON: 'timing.DUE_SOON',
  OVERDUE: 'timing.OVERDUE',
} as const;

/** The tasks of one grid itself, as the honeycomb and its table count them. */
export function gridDrill(line: GridLine, figure: keyof typeof labels): Drill {
  return {
    title: `${gridName(line.grid)} · ${t(labels[figure])}`,
    kind: 'tasks',
    figure,
    within: { grid: line.grid, own: true },
  };
}
