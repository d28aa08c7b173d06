import { DataTable } from '../../shared/desk/DataTable';
import { Problem } from '../../shared/desk/Problem';
import { useLoad } from '../../shared/desk/useLoad';
import { t, word } from '../../shared/i18n';
import { findFacilities, type Facility } from './capacity.api';

/** Facilities and the beds that nobody holds now; a hospital keeps its own beds. */
export function Facilities() {
  const { data, problem, loading, reload } = useLoad('facilities', findFacilities);
  return (
    <section>
      <h2>{t('registers.facilities')}</h2>
      <Problem problem={problem} onRetry={reload} />
      <DataTable<Facility>
        stacked
        label={t('registers.facilities')}
        dataSource={data ?? []}
        loading={loading}
        rowKey="code"
        columns={[
          { title: t('registers.name'), dataIndex: 'name' },
          { title: t('registers.kind'), render: (_, one) => word('facilityKind', one.kind) },
          {
            title: t('registers.free'),
            render: (_, one) => ofIsolation(one, `${one.beds.free} / ${one.beds.beds}`),
          },
          ...(['SINGLE', 'FAMILY', 'ACCESSIBLE'] as const).map((kind) => ({
            title: t(`room.${kind}`),
            render: (_: unknown, one: Facility) => ofIsolation(one, one.beds.freeByKind[kind] ?? 0),
          })),
          { title: t('registers.rooms'), render: (_, one) => ofIsolation(one, one.rooms) },
        ]}
      />
    </section>
  );
}

const ofIsolation = (one: Facility, value: string | number) =>
  one.kind === 'ISOLATION' ? value : '—';
