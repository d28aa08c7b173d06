import { Segmented } from 'antd';
import { useState } from 'react';
import { DataTable } from '../../shared/desk/DataTable';
import { Problem } from '../../shared/desk/Problem';
import { useLoad } from '../../shared/desk/useLoad';
import { t, word, type TextKey } from '../../shared/i18n';
import {
  findTimeliness,
  type By,
  type Mark,
  type TimelinessLine,
} from '../../shared/api/timeliness';
import type { Where } from './daily.api';
import { daysOf } from './day';
import { Num } from './Num';
import { Replies } from './Replies';

const marks: [Mark, 'due' | 'inTime' | 'late', TextKey][] = [
  ['DUE', 'due', 'daily.due'],
  ['IN_TIME', 'inTime', 'daily.inTime'],
  ['LATE', 'late', 'daily.late'],
];

/** How far deadlines were kept, each number with its tasks, and what is said to it. */
export function TimelinessPanel({ where }: { where: Where }) {
  const [by, setBy] = useState<By>('GRID');
  const shown = useLoad(JSON.stringify([where, by]), () => findTimeliness(daysOf(where), by));
  return (
    <section className="card">
      <h2>{t('daily.timeliness')}</h2>
      <p className="soft">{t('daily.timelinessHint')}</p>
      <Segmented<By>
        className="gap"
        value={by}
        onChange={setBy}
        options={[
          { value: 'GRID', label: t('daily.byGrid') },
          { value: 'ROLE', label: t('daily.byRole') },
        ]}
      />
      <Problem problem={shown.problem} onRetry={shown.reload} />
      {shown.data?.by === by && (
        <>
          <DataTable<TimelinessLine>
            label={t('daily.timeliness')}
            rowKey="key"
            dataSource={shown.data.lines}
            columns={columns(by)}
          />
          <Replies
            key={by}
            by={by}
            day={where.date}
            lines={shown.data.lines}
            replies={shown.data.replies}
            onSaid={shown.reload}
          />
        </>
      )}
    </section>
  );
}

function columns(by: By) {
  return [
    {
      title: t(by === 'GRID' ? 'task.grid' : 'daily.role'),
      render: (_: unknown, line: TimelinessLine) => pointName(by, line),
    },
    ...marks.map(([mark, member, title]) => ({
      title: t(title),
      align: 'right' as const,
      render: (_: unknown, line: TimelinessLine) => (
        <Num
          value={line[member]}
          drill={{
            kind: 'tasks',
            title: `${pointName(by, line)} · ${t(title)}`,
            by,
            key: line.key,
            mark,
          }}
        />
      ),
    })),
    {
      title: t('daily.share'),
      align: 'right' as const,
      render: (_: unknown, line: TimelinessLine) =>
        `${String(Math.round((100 * line.inTime) / line.due))}%`,
    },
    {
      title: t('daily.median'),
      align: 'right' as const,
      render: (_: unknown, line: TimelinessLine) =>
        line.medianLateSeconds === null ? '–' : minutes(line.medianLateSeconds),
    },
  ];
}

const minutes = (seconds: number) => t('daily.minutes', { n: Math.round(seconds / 60) });

export function pointName(by: By, line: { key: string; name: string }): string {
  return by === 'GRID' ? line.name : word('role', line.key);
}
