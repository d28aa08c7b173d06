import { Drawer, type TableProps } from 'antd';
import { useState } from 'react';
import { gridName } from '../../shared/api/grids';
import type { Task } from '../../shared/api/types';
import { DataTable } from '../../shared/desk/DataTable';
import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { usePages } from '../../shared/desk/usePages';
import { roleNames, t, word } from '../../shared/i18n';
import { kindName } from '../../shared/task/kind';
import { findListed, type LateTimer, type ListedCase } from './board.api';
import { pathOf, type Drill } from './drill';
import type { Filter } from './filter';

interface Props {
  drill: Drill | undefined;
  filter: Filter;
  onClose: () => void;
}

/** What stands behind a number, beside the board. */
export function DrillDrawer({ drill, filter, onClose }: Props) {
  return (
    <Drawer
      open={drill !== undefined}
      onClose={onClose}
      size={Math.min(920, window.innerWidth)}
      title={drill?.title ?? ''}
      closable={{ 'aria-label': t('desk.close') }}
      destroyOnHidden
    >
      {drill && <Lines drill={drill} filter={filter} />}
    </Drawer>
  );
}

function Lines({ drill, filter }: { drill: Drill; filter: Filter }) {
  if (drill.kind === 'tasks') {
    return <Listing<Task> drill={drill} filter={filter} rowKey="id" columns={taskColumns()} />;
  }
  if (drill.kind === 'timers') {
    return (
      <Listing<LateTimer>
        drill={drill}
        filter={filter}
        rowKey={timerKey}
        columns={timerColumns()}
      />
    );
  }
  return (
    <Listing<ListedCase> drill={drill} filter={filter} rowKey="id" columns={caseColumns(drill)} />
  );
}

interface ListingProps<T> extends Pick<TableProps<T>, 'rowKey' | 'columns'> {
  drill: Drill;
  filter: Filter;
}

/** The number that the list itself has, of its own moment, and the list. */
function Listing<T extends object>({ drill, filter, ...table }: ListingProps<T>) {
  const [head, setHead] = useState<{ asOf: string; count: number; total: number }>();
  const path = pathOf(drill);
  const wanted = { ...filter, ...drill.within };
  const pages = usePages<T>(JSON.stringify([path, drill.value, wanted]), async (cursor) => {
    const page = await findListed<T>(path, wanted, drill.value, cursor);
    setHead(page);
    return page;
  });
  return (
    <>
      <Problem problem={pages.problem} onRetry={pages.reload} />
      {head && (
        <p role="status" className="soft">
          {drill.hours
            ? t('board.listedHours', { n: head.count, hours: hours(head.total) })
            : t('board.listed', { n: head.count })}{' '}
          {t('board.asOf')} <Time at={head.asOf} />
        </p>
      )}
      <DataTable<T> label={drill.title} pages={pages} {...table} />
    </>
  );
}

const hours = (seconds: number) => (seconds / 3600).toFixed(1);

function taskColumns(): NonNullable<TableProps<Task>['columns']> {
  return [
    {
      title: t('person.name'),
      render: (_, task) => <a href={`#/cases/${task.caseId}`}>{task.person.name}</a>,
    },
    { title: t('desk.task'), render: (_, task) => kindName(task) },
    { title: t('task.grid'), render: (_, task) => gridName(task.grid) },
    { title: t('board.who'), render: (_, task) => task.assigneeName ?? roleNames(task.role) },
    { title: t('task.due'), render: (_, task) => <Time at={task.due} /> },
    {
      title: t('board.level'),
      render: (_, task) => (task.level > 0 ? t('board.levelN', { n: task.level }) : '–'),
    },
  ];
}

function caseColumns(drill: Drill): NonNullable<TableProps<ListedCase>['columns']> {
  return [
    {
      title: t('person.name'),
      render: (_, one) => <a href={`#/cases/${one.id}`}>{one.person?.name ?? t('board.erased')}</a>,
    },
    { title: t('task.grid'), render: (_, one) => gridName(one.grid) },
    { title: t('case.state'), render: (_, one) => word('state', one.state) },
    { title: t('task.stage'), render: (_, one) => word('stage', one.stage) || '–' },
    { title: t('case.openedAt'), render: (_, one) => <Time at={one.openedAt} /> },
    ...(drill.hours
      ? [
          {
            title: t('board.hours'),
            align: 'right' as const,
            render: (_: unknown, one: ListedCase) => hours(one.amount),
          },
        ]
      : []),
  ];
}

const timerKey = (one: LateTimer) => `${one.taskId}/${one.level}`;

function timerColumns(): NonNullable<TableProps<LateTimer>['columns']> {
  return [
    {
      title: t('board.case'),
      render: (_, one) => <a href={`#/cases/${one.caseId}`}>{one.caseId}</a>,
    },
    { title: t('board.level'), render: (_, one) => t('board.levelN', { n: one.level }) },
    { title: t('task.due'), render: (_, one) => <Time at={one.dueAt} /> },
    { title: t('board.raisedAt'), render: (_, one) => <Time at={one.raisedAt} /> },
    { title: t('board.seconds'), align: 'right', dataIndex: 'seconds' },
  ];
}
