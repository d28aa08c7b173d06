import { t, word } from '../../../shared/i18n';
import { Num } from '../Num';
import { Panel } from '../Panel';
import type { CutOff, Stop } from './cut-off.api';

/** Who is still being checked, by what holds them up. */
export function Stops({ cutOff }: { cutOff: CutOff }) {
  return (
    <Panel title={t('cutOff.stops')} area="stops">
      <p className="big">
        <Num
          value={cutOff.checking}
          label={t('cutOff.checking')}
          drill={{ title: t('cutOff.checking'), kind: 'cases', figure: 'STOPPED' }}
          alarm={cutOff.phase === 'T30' || cutOff.phase === 'PASSED'}
        />{' '}
        {t('cutOff.checking')}
      </p>
      {cutOff.checking === 0 && <p>{t('cutOff.nothingStops')}</p>}
      <StopLines stops={cutOff.stops} of={cutOff.checking} />
    </Panel>
  );
}

interface Props {
  stops: Stop[];
  of: number;
  list?: { id: string; name: string };
}

/** One line a cause; each number opens its people. */
export function StopLines({ stops, of, list }: Props) {
  return (
    <ul className="stop-lines">
      {stops.map(({ cause, cases }) => {
        const name = list ? `${list.name} · ${word('cause', cause)}` : word('cause', cause);
        return (
          <li key={cause}>
            <span>{word('cause', cause)}</span>
            <span className="bar" aria-hidden="true">
              <span style={{ width: `${Math.round((100 * cases) / Math.max(1, of))}%` }} />
            </span>
            <Num
              value={cases}
              label={name}
              drill={{
                title: name,
                kind: 'cases',
                figure: 'STOPPED',
                value: cause,
                ...(list && { within: { list: list.id } }),
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}
