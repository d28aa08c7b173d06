import { addTexts, t, word } from '../../i18n';
import { releaseWaveEn } from '../../i18n/release-wave.en';
import { releaseWaveZh } from '../../i18n/release-wave.zh';
import { clockWords, wall } from '../../time/time';
import { DataTable } from '../DataTable';
import { suffices, type ReleaseWave, type WaveHour } from './wave';
import './wave.css';

addTexts({ zh: releaseWaveZh, en: releaseWaveEn });

/** Who leaves a facility when rules change, hour by hour, and whether vehicles suffice. */
export function Wave({ wave }: { wave: ReleaseWave }) {
  const papers = Object.entries(wave.papers);
  return (
    <div className="wave">
      <p className={`wave-said ${suffices(wave)}`}>
        <strong>{said(wave)}</strong>
      </p>
      <dl className="figures">
        <Figure name={t('wave.leaving')} value={wave.leaving} />
        <Figure name={t('wave.leavingAnyway')} value={wave.leavingAnyway} />
        <Figure name={t('wave.ownMeans')} value={wave.ownMeans} />
        <Figure name={t('wave.seats')} value={wave.seats} />
        <Figure
          name={t('wave.vehiclesFree')}
          value={t('wave.of', { n: wave.vehiclesFree, all: wave.vehicles })}
        />
        <Figure name={t('wave.seatsFree')} value={wave.seatsFree} />
        <Figure name={t('wave.runs')} value={wave.runs} />
        <Figure name={t('wave.papers')} value={papers.reduce((sum, [, n]) => sum + n, 0)} />
      </dl>
      {wave.hours.length > 0 && (
        <details>
          <summary>{t('wave.hours')}</summary>
          <Hours hours={wave.hours} />
          <p className="soft">{t('wave.hoursHint')}</p>
        </details>
      )}
      {wave.destinations.length > 0 && (
        <details>
          <summary>{t('wave.destinations', { n: wave.destinations.length })}</summary>
          <Destinations all={wave.destinations} />
        </details>
      )}
      {papers.length > 0 && (
        <details>
          <summary>{t('wave.papersByKind')}</summary>
          <ul className="wave-papers">
            {papers.map(([kind, n]) => (
              <li key={kind}>
                {word('paper', kind)} {n}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function said(wave: ReleaseWave): string {
  switch (suffices(wave)) {
    case 'NOT':
      return t('wave.not', { n: wave.withoutSeat, seats: wave.seats });
    case 'NOBODY':
      return t('wave.nobody');
    case 'AT_ONCE':
      return t('wave.atOnce', { seats: wave.seats, runs: wave.runs });
    case 'IN_TURNS':
      return t('wave.inTurns', {
        seats: wave.seats,
        runs: wave.runs,
        last: clockWords(wave.lastLeavesAt),
      });
  }
}

function Figure({ name, value }: { name: string; value: string | number }) {
  return (
    <div className="figure">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Hours({ hours }: { hours: WaveHour[] }) {
  return (
    <DataTable<WaveHour>
      stacked
      label={t('wave.hours')}
      rowKey="from"
      dataSource={hours}
      columns={[
        { title: t('wave.from'), render: (_, one) => wall(one.from) },
        { title: t('wave.free'), dataIndex: 'free', align: 'right' },
        {
          title: t('wave.there'),
          align: 'right',
          render: (_, one) => t('wave.thereLine', { vehicles: one.vehicles, seats: one.seats }),
        },
        {
          title: t('wave.setOut'),
          align: 'right',
          render: (_, one) => t('wave.setOutLine', { people: one.setOut, runs: one.runs }),
        },
        {
          title: t('wave.waiting'),
          align: 'right',
          render: (_, one) =>
            one.waiting > 0 ? <strong className="wave-waiting">{one.waiting}</strong> : 0,
        },
        { title: t('wave.papers'), dataIndex: 'papers', align: 'right' },
      ]}
    />
  );
}

function Destinations({ all }: { all: ReleaseWave['destinations'] }) {
  return (
    <DataTable<ReleaseWave['destinations'][number]>
      label={t('wave.destination')}
      rowKey="grid"
      dataSource={all}
      columns={[
        { title: t('wave.destination'), dataIndex: 'name' },
        { title: t('wave.people'), dataIndex: 'people', align: 'right' },
        { title: t('wave.runs'), dataIndex: 'runs', align: 'right' },
      ]}
    />
  );
}
