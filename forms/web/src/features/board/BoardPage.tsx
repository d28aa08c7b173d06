import { gridName } from '../../shared/api/grids';
import { get } from '../../shared/api/client';
import { DataTable } from '../../shared/desk/DataTable';
import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { useLoad } from '../../shared/desk/useLoad';
import { inLanguage, t, word } from '../../shared/i18n';
import { learnOffset } from '../../shared/time/time';
import { Figures } from './Figures';
import { Overdue } from './Overdue';

export interface Board {
  asOf: string;
  states: Record<string, number>;
  stages: Record<string, number>;
  tasks: { open: number; dueSoon: number; overdue: number };
  byGrid: GridLine[];
  balance: { total: number; byState: Record<string, number>; unbalanced: string[] };
  personHoursBeyondLawfulEnd: number;
  hoursHeldWithoutDecision: number;
}

interface GridLine {
  grid: string;
  open: number;
  dueSoon: number;
  overdue: number;
  colour: string;
  /** What the colour says, in both languages. */
  why?: unknown;
}

const refreshAfter = 30_000;

/** The sub-district at a glance: counts by state and stage, and the grids that need help. */
export function BoardPage() {
  const { data: board, problem, reload } = useLoad('board', loadBoard, () => refreshAfter);
  return (
    <>
      <h1>{t('desk.overview')}</h1>
      <Problem problem={problem} onRetry={reload} />
      {!board && problem === undefined && <p role="status">{t('loading')}</p>}
      {board && (
        <>
          <p className="soft">
            {t('board.asOf')} <Time at={board.asOf} />
          </p>
          <Figures board={board} />
          <Overdue />
          <h2>{t('board.byGrid')}</h2>
          <DataTable<GridLine>
            label={t('board.byGrid')}
            dataSource={worstFirst(board.byGrid)}
            rowKey="grid"
            columns={[
              { title: t('task.grid'), render: (_, line) => gridName(line.grid) },
              {
                title: t('board.colour'),
                render: (_, line) => (
                  <span className={`colour ${line.colour.toLowerCase()}`}>
                    {word('colour', line.colour.toUpperCase())}
                  </span>
                ),
              },
              { title: t('board.why'), render: (_, line) => inLanguage(line.why) },
              { title: t('board.open'), dataIndex: 'open', align: 'right' },
              { title: t('timing.DUE_SOON'), dataIndex: 'dueSoon', align: 'right' },
              { title: t('timing.OVERDUE'), dataIndex: 'overdue', align: 'right' },
            ]}
          />
        </>
      )}
    </>
  );
}

async function loadBoard(): Promise<Board> {
  const board = await get<Board>('/api/board');
  learnOffset(board.asOf);
  return board;
}

function worstFirst(lines: GridLine[]): GridLine[] {
  return [...lines].sort(
    (a, b) => b.overdue - a.overdue || b.dueSoon - a.dueSoon || b.open - a.open,
  );
}
