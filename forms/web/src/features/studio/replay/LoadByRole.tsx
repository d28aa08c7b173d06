import { DataTable } from '../../../shared/desk/DataTable';
import { t, roleNames } from '../../../shared/i18n';
import type { RoleLoad } from './replay.api';
import { both, signed } from './words';

interface Day {
  day: string;
  ofRole: Map<string, { before: number; after: number }>;
}

/** How much more or less each role would have had to do, in all and by day. */
export function LoadByRole({ roles }: { roles: RoleLoad[] }) {
  return (
    <section>
      <h2>{t('replay.load')}</h2>
      <DataTable<RoleLoad>
        label={t('replay.load')}
        rowKey="role"
        dataSource={roles}
        columns={[
          { title: t('replay.role'), render: (_, one) => roleNames(one.role) },
          {
            title: t('replay.tasks'),
            align: 'right',
            render: (_, one) => both(one.before, one.after),
          },
          {
            title: t('replay.more'),
            align: 'right',
            render: (_, one) => <strong>{signed(one.after - one.before)}</strong>,
          },
          {
            title: t('replay.peak'),
            align: 'right',
            render: (_, one) => both(one.peakBefore, one.peakAfter),
          },
        ]}
      />
      <h3>{t('replay.byDay')}</h3>
      <DataTable<Day>
        label={t('replay.byDay')}
        rowKey="day"
        dataSource={daysOf(roles)}
        columns={[
          { title: t('replay.day'), dataIndex: 'day' },
          ...roles.map(({ role }) => ({
            title: roleNames(role),
            key: role,
            align: 'right' as const,
            render: (_: unknown, one: Day) => {
              const load = one.ofRole.get(role);
              return load ? both(load.before, load.after) : '–';
            },
          })),
        ]}
      />
    </section>
  );
}

function daysOf(roles: RoleLoad[]): Day[] {
  const days = new Map<string, Day['ofRole']>();
  for (const { role, days: its } of roles) {
    for (const { day, before, after } of its) {
      const ofRole = days.get(day) ?? new Map<string, { before: number; after: number }>();
      days.set(day, ofRole.set(role, { before, after }));
    }
  }
  return [...days]
    .map(([day, ofRole]) => ({ day, ofRole }))
    .sort((one, other) => one.day.localeCompare(other.day));
}
