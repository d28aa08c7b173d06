import { Button, Drawer, type TableProps } from 'antd';
import { useState, type ReactNode } from 'react';
import { gridName } from '../../shared/api/grids';
import type { Task } from '../../shared/api/types';
import { DataTable } from '../../shared/desk/DataTable';
import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { AbsenceForm } from '../../shared/desk/steering/AbsenceForm';
import { SteerBar } from '../../shared/desk/steering/SteerBar';
import { TaskSheet } from '../../shared/desk/steering/TaskSheet';
import { usePages, type Pages } from '../../shared/desk/usePages';
import { roleNames, t, word } from '../../shared/i18n';
import { kindName } from '../../shared/task/kind';
import { findListed, type LateTimer, type ListedCase } from './board.api';
import { pathOf, type Drill } from './drill';
import type { Filter } from './filter';

interface Props {
  drill: Drill | undefined;
  filter: Filter;
  /** Whether the reader may act on tasks of others. */
  steers: boolean;
  onClose: () => void;
}

/** What stands behind a number, beside the board. */
export function DrillDrawer({ drill, filter, steers, onClose }: Props) {
  return (
    <Drawer
      open={drill !== undefined}
      onClose={onClose}
      size={Math.min(920, window.innerWidth)}
      title={drill?.title ?? ''}
      closable={{ 'aria-label': t('desk.close') }}
      destroyOnHidden
    >
      {drill && <Lines drill={drill} filter={filter} steers={steers} />}
    </Drawer>
  );
}

interface LinesProps {
  drill: Drill;
  filter: Filter;
  steers: boolean;
}

function Lines({ drill, filter, steers }: LinesProps) {
  if (drill.kind === 'tasks') {
    return steers ? (
      <SteeredTasks drill={drill} filter={filter} />
    ) : (
      <Listing<Task> drill={drill} filter={filter} rowKey="id" columns={taskColumns()} />
    );
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

/** Tasks to choose from, and what to do with the chosen. */
function SteeredTasks({ drill, filter }: Omit<LinesProps, 'steers'>) {
  const [chosen, setChosen] = useState<Task[]>([]);
  const [opened, setOpened] = useState<Task>();
  return (
    <Listing<Task>
      drill={drill}
      filter={filter}
      rowKey="id"
      columns={[...taskColumns(), steerColumn(setOpened)]}
      rowSelection={{
        selectedRowKeys: chosen.map((task) => task.id),
        onChange: (_, rows) => setChosen(rows),
        getCheckboxProps: (task) => ({
          'aria-label': t('worklist.select.one', {
            name: task.person.name,
            kind: kindName(task),
          }),
        }),
      }}
      above={(pages) => (
        <>
          <SteerBar
            shown={pages.items}
            chosen={chosen}
            loadOf={drill.figure === 'LOAD' ? drill.value : undefined}
            onDone={() => {
              setChosen([]);
              pages.reload();
            }}
          />
          {drill.figure === 'LOAD' && drill.value && (
            <AbsenceForm username={drill.value} onDone={pages.reload} />
          )}
          <TaskSheet task={opened} onClose={() => setOpened(undefined)} onChanged={pages.reload} />
        </>
      )}
    />
  );
}

interface ListingProps<T> extends Pick<TableProps<T>, 'rowKey' | 'columns' | 'rowSelection'> {
  drill: Drill;
  filter: Filter;
  above?: (pages: Pages<T>) => ReactNode;
}

/** The number that the list itself has, of its own moment, and the list. */
function Listing<T extends object>({ drill, filter, above, ...table }: ListingProps<T>) {
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
      {above?.(pages)}
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

function steerColumn(open: (task: Task) => void) {
  return {
    title: t('lists.todo'),
    render: (_: unknown, task: Task) => (
      <Button onClick={() => open(task)}>{t('steer.open')}</Button>
    ),
  };
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
      title: t('person.name'),
      render: (_, one) => (
        <a href={`#/cases/${one.caseId}`}>{one.person?.name ?? t('board.erased')}</a>
      ),
    },
    {
      title: t('desk.task'),
      render: (_, one) => (one.kind ? kindName({ kind: one.kind, title: one.title }) : '–'),
    },
    { title: t('task.grid'), render: (_, one) => gridName(one.grid) },
    { title: t('board.level'), render: (_, one) => t('board.levelN', { n: one.level }) },
    { title: t('task.due'), render: (_, one) => <Time at={one.dueAt} /> },
    { title: t('board.raisedAt'), render: (_, one) => <Time at={one.raisedAt} /> },
    { title: t('board.seconds'), align: 'right', dataIndex: 'seconds' },
  ];
}
