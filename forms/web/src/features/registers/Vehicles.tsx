import { DataTable } from '../../shared/desk/DataTable';
import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { useLoad } from '../../shared/desk/useLoad';
import { t, word } from '../../shared/i18n';
import { findVehicles, type Vehicle } from './capacity.api';

/** Vehicles, what they are to drive, and the seats still free on the way. */
export function Vehicles() {
  const { data, problem, loading, reload } = useLoad('vehicles', findVehicles);
  return (
    <section>
      <h2>{t('registers.vehicles')}</h2>
      <Problem problem={problem} onRetry={reload} />
      <DataTable<Vehicle>
        stacked
        label={t('registers.vehicles')}
        dataSource={data ?? []}
        loading={loading}
        rowKey="code"
        columns={[
          { title: t('registers.plate'), dataIndex: 'plate' },
          { title: t('registers.kind'), render: (_, one) => word('vehicleKind', one.kind) },
          {
            title: t('registers.seats'),
            render: (_, one) =>
              one.kind === 'TRANSFER' ? `${one.usableSeats} / ${one.seats}` : '—',
          },
          {
            title: t('registers.partition'),
            render: (_, one) => t(one.partition ? 'yes.true' : 'yes.false'),
          },
          {
            title: t('registers.journeys'),
            render: (_, one) => (one.kind === 'TRANSFER' ? <Journeys of={one} /> : '—'),
          },
        ]}
      />
    </section>
  );
}

function Journeys({ of: vehicle }: { of: Vehicle }) {
  if (vehicle.journeys.length === 0) return t('registers.noJourneys');
  return (
    <ul className="plain">
      {vehicle.journeys.map((one) => (
        <li key={`${one.departAt} ${one.destination}`}>
          <Time at={one.departAt} /> {one.destination} ·{' '}
          {t('registers.freeSeats', { n: one.freeSeats })}
        </li>
      ))}
    </ul>
  );
}
