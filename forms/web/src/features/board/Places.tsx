import { t, word } from '../../shared/i18n';
import { wall as wallClock } from '../../shared/time/time';
import type { Board, FacilityLine, VehicleLine } from './board.api';
import { Num } from './Num';
import { Panel } from './Panel';

const kinds = ['SINGLE', 'FAMILY', 'ACCESSIBLE'];

/** Beds by facility and kind; vehicles and what they do. */
export function Places({ board }: { board: Board }) {
  return (
    <Panel title={t('board.places')} area="places">
      <table className="roles numbers">
        <caption className="sr-only">{t('board.beds')}</caption>
        <thead>
          <tr>
            <th scope="col">
              {t('board.facility')} <small>{t('board.freeHeld')}</small>
            </th>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {word('roomKind', kind)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.beds.map((facility) => (
            <tr key={facility.code}>
              <th scope="row">{facility.name}</th>
              {kinds.map((kind) => (
                <td key={kind}>
                  <Beds facility={facility} kind={kind} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="vehicles" aria-label={t('board.vehicles')}>
        {board.vehicles.map((line) => (
          <Vehicle key={line.vehicle.code} line={line} />
        ))}
      </ul>
    </Panel>
  );
}

function Beds({ facility, kind }: { facility: FacilityLine; kind: string }) {
  const line = facility.kinds.find((one) => one.kind === kind);
  if (!line) return <>–</>;
  const title = `${facility.name} · ${word('roomKind', kind)} · ${t('board.held')}`;
  return (
    <>
      <span className={line.free === 0 ? 'full' : ''}>{line.free}</span> /{' '}
      <Num
        value={line.held}
        label={title}
        drill={{ title, kind: 'cases', figure: 'BED', value: `${facility.code}/${kind}` }}
      />
    </>
  );
}

function Vehicle({ line }: { line: VehicleLine }) {
  return (
    <li className={line.state.toLowerCase()}>
      <strong>{line.vehicle.plate}</strong> {word('vehicleState', line.state)}
      {line.until && (
        <>
          {' '}
          <small>→ {wallClock(line.until).slice(11)}</small>
        </>
      )}
      {line.state === 'DRIVING' && (
        <Num
          value={line.passengers}
          label={`${line.vehicle.plate} ${t('board.passengers')}`}
          drill={{
            title: `${line.vehicle.plate} · ${t('board.passengers')}`,
            kind: 'cases',
            figure: 'JOURNEY',
            value: line.vehicle.code,
          }}
        />
      )}
    </li>
  );
}
