import { Time } from '../../shared/desk/Time';
import { t, word } from '../../shared/i18n';
import type { Board, VehicleLine } from './board.api';
import { Num } from './Num';
import { Panel } from './Panel';

/** Beds by facility and kind; vehicles and what they do. */
export function Places({ board }: { board: Board }) {
  return (
    <Panel title={t('board.places')} area="places">
      <table className="roles">
        <caption className="sr-only">{t('board.beds')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('board.facility')}</th>
            <th scope="col">{t('board.kindOfBed')}</th>
            <th scope="col">{t('board.free')}</th>
            <th scope="col">{t('board.held')}</th>
          </tr>
        </thead>
        <tbody>
          {board.beds.flatMap((facility) =>
            facility.kinds.map((line, i) => (
              <tr key={`${facility.code}/${line.kind}`} className={line.free === 0 ? 'full' : ''}>
                {i === 0 && (
                  <th scope="rowgroup" rowSpan={facility.kinds.length}>
                    {facility.name}
                  </th>
                )}
                <td className="words">{word('roomKind', line.kind)}</td>
                <td>{line.free}</td>
                <td>
                  <Num
                    value={line.held}
                    label={`${facility.name} ${word('roomKind', line.kind)} ${t('board.held')}`}
                    drill={{
                      title: `${facility.name} · ${word('roomKind', line.kind)}`,
                      kind: 'cases',
                      figure: 'BED',
                      value: `${facility.code}/${line.kind}`,
                    }}
                  />
                </td>
              </tr>
            )),
          )}
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

function Vehicle({ line }: { line: VehicleLine }) {
  return (
    <li className={line.state.toLowerCase()}>
      <strong>{line.vehicle.plate}</strong> {word('vehicleState', line.state)}
      {line.until && (
        <>
          {' '}
          <small>
            → <Time at={line.until} />
          </small>
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
