import { Button } from 'antd';
import { useState } from 'react';
import { DataTable } from '../../shared/desk/DataTable';
import { inLanguage, t, word } from '../../shared/i18n';
import type { GridLine } from './board.api';
import { gridDrill, nameOf } from './grid-drill';
import { Honeycomb } from './Honeycomb';
import { Num } from './Num';
import { Panel } from './Panel';

const colours = ['RED', 'ORANGE', 'YELLOW', 'BLUE', 'GREEN'];

/** Every grid, as a picture or as a table that says the same. */
export function Grids({ lines, wall }: { lines: GridLine[]; wall: boolean }) {
  const [asTable, setAsTable] = useState(false);
  return (
    <Panel
      title={t('board.byGrid')}
      area="grids"
      extra={
        <>
          <Legend lines={lines} />
          <Button size="small" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {t(asTable ? 'board.asPicture' : 'board.asTable')}
          </Button>
        </>
      }
    >
      {asTable ? <GridTable lines={lines} /> : <Honeycomb lines={lines} fill={wall} />}
      {!asTable && <p className="sr-only">{t('board.pictureHint')}</p>}
    </Panel>
  );
}

/** How many grids have which colour. */
function Legend({ lines }: { lines: GridLine[] }) {
  return (
    <ul className="legend">
      {colours.map((colour) => (
        <li key={colour} className={`colour ${colour.toLowerCase()}`}>
          {word('colour', colour)} {lines.filter((line) => line.colour === colour).length}
        </li>
      ))}
    </ul>
  );
}

function GridTable({ lines }: { lines: GridLine[] }) {
  const number = (
    figure: 'OPEN' | 'DUE_SOON' | 'OVERDUE',
    member: 'open' | 'dueSoon' | 'overdue',
  ) =>
    function NumberOf(_: unknown, line: GridLine) {
      const drill = gridDrill(line, figure);
      return <Num value={line[member]} label={drill.title} drill={drill} />;
    };
  return (
    <DataTable<GridLine>
      label={t('board.gridTable')}
      dataSource={worstFirst(lines)}
      rowKey="grid"
      columns={[
        { title: t('task.grid'), render: (_, line) => nameOf(line) },
        {
          title: t('board.colour'),
          render: (_, line) => (
            <span className={`colour ${line.colour.toLowerCase()}`}>
              {word('colour', line.colour)}
            </span>
          ),
        },
        { title: t('board.open'), align: 'right', render: number('OPEN', 'open') },
        { title: t('timing.DUE_SOON'), align: 'right', render: number('DUE_SOON', 'dueSoon') },
        { title: t('timing.OVERDUE'), align: 'right', render: number('OVERDUE', 'overdue') },
        { title: t('board.why'), render: (_, line) => inLanguage(line.why) },
      ]}
    />
  );
}

function worstFirst(lines: GridLine[]): GridLine[] {
  return [...lines].sort(
    (a, b) => b.overdue - a.overdue || b.dueSoon - a.dueSoon || b.open - a.open,
  );
}
