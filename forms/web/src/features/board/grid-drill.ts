import { gridName } from '../../shared/api/grids';
import { t } from '../../shared/i18n';
import type { GridLine } from './board.api';
import type { Drill } from './drill';

const labels = {
  OPEN: 'board.open',
  DUE_SOON: 'timing.DUE_SOON',
  OVERDUE: 'timing.OVERDUE',
} as const;

/** As the page calls it, which has words for the places that are none. */
export function nameOf(line: GridLine): string {
  const name = gridName(line.grid);
  return name === line.grid ? line.name : name;
}

/** The tasks of one grid itself, as the honeycomb and its table count them. */
export function gridDrill(line: GridLine, figure: keyof typeof labels): Drill {
  return {
    title: `${nameOf(line)} · ${t(labels[figure])}`,
    kind: 'tasks',
    figure,
    within: { grid: line.grid, own: true },
  };
}
