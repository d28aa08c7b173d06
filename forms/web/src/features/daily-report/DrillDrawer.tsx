import { Drawer, type TableProps } from 'antd';
import { useState } from 'react';
import { gridName } from '../../shared/api/grids';
import { DataTable } from '../../shared/desk/DataTable';
import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { usePages } from '../../shared/desk/usePages';
import { t, word } from '../../shared/i18n';
import { findTasks, type Listed, type ListedTask } from '../../shared/api/timeliness';
import { findEntry, type ListedCase, type Where } from './daily.api';
import { daysOf } from './day';
import type { Drill } from './drill';

interface Props {
  drill: Drill | undefined;
  where: Where;
  onClose: () => void;
}

/** What stands behind a number. */
export function DrillDrawer({ drill, where, onClose }: Props) {
  return (
    <Drawer
      open={drill !== undefined}
      onClose={onClose}
      size={Math.min(920, window.innerWidth)}
      title={drill?.title ?? ''}
      closable={{ 'aria-label': t('desk.close') }}
      destroyOnHidden
    >
      {drill?.kind === 'cases' && (
        <Listing<ListedCase>
          drill={drill}
          columns={caseColumns}
          load={(cursor) => findEntry(where, drill, cursor)}
        />
      )}
      {drill?.kind === 'tasks' && (
        <Listing<ListedTask>
          drill={drill}
          columns={taskColumns}
          load={(cursor) => findTasks(daysOf(where), drill.by, drill.key, drill.mark, cursor)}
        />
      )}
    </Drawer>
  );
}

type Columns<T> = () => NonNullable<TableProps<T>['columns']>;

interface ListingProps<T> {
  drill: Drill;
  columns: Columns<T>;
  load: (cursor: string | null) => Promise<Listed<T>>;
}

/** The number that the list itself has, of its own moment, and the list. */
function Listing<T extends object>({ drill, columns, load }: ListingProps<T>) {
  const [head, setHead] = useState<{ asOf: string; count: number; total: number }>();
  const pages = usePages<T>(JSON.stringify(drill), async (cursor) => {
    const page = await load(cursor);
    setHead(page);
    return page;
  });
  return (
    <>
      <Problem problem={pages.problem} onRetry={pages.reload} />
      {head && (
        <p role="status" className="soft">
          {t('daily.listed', { total: head.total, n: head.count })} {t('board.asOf')}{' '}
          <Time at={head.asOf} />
        </p>
      )}
      <DataTable<T> stacked label={drill.title} pages={pages} rowKey="id" columns={columns()} />
    </>
  );
}

const caseColumns: Columns<ListedCase> = () => [
  {
    title: t('person.name'),
    render: (_, one) => <a href={`#/cases/${one.id}`}>{one.person?.name ?? t('board.erased')}</a>,
  },
  { title: t('task.grid'), render: (_, one) => gridName(one.grid) },
  { title: t('daily.stateNow'), render: (_, one) => word('state', one.state) },
  { title: t('task.stage'), render: (_, one) => word('stage', one.stage) || '–' },
  { title: t('case.openedAt'), render: (_, one) => <Time at={one.openedAt} /> },
  { title: t('daily.times'), align: 'right', dataIndex: 'amount' },
];

const taskColumns: Columns<ListedTask> = () => [
  {
    title: t('desk.task'),
    render: (_, one) => <a href={`#/cases/${one.caseId}`}>{word('kind', one.kind)}</a>,
  },
  { title: t('task.grid'), render: (_, one) => gridName(one.grid) },
  { title: t('daily.role'), render: (_, one) => word('role', one.role) },
  { title: t('task.due'), render: (_, one) => <Time at={one.due} /> },
  {
    title: t('daily.endedAt'),
    render: (_, one) => (one.endedAt ? <Time at={one.endedAt} /> : t('daily.stillOpen')),
  },
  {
    title: t('daily.lateBy'),
    align: 'right',
    render: (_, one) =>
      one.lateSeconds > 0 ? t('daily.minutes', { n: Math.ceil(one.lateSeconds / 60) }) : '–',
  },
];
