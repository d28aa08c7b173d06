import { Labelled } from '../../../shared/desk/Labelled';
import { lang, t } from '../../../shared/i18n';
import { goneStops, spoken, type Stop } from './elements';
import type { Mapping } from './migration.api';

interface Props {
  before: Stop[];
  after: Stop[];
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

/** Where cases go that stand in a step the other release lacks. */
export function MappingFields({ before, after, mapping, onChange }: Props) {
  const gone = goneStops(before, after);
  if (gone.length === 0) return <p className="soft">{t('migration.mappingNone')}</p>;
  const set = (from: string, to: string) => {
    const others = Object.entries(mapping).filter(([one]) => one !== from);
    onChange(Object.fromEntries(to ? [...others, [from, to]] : others));
  };
  return (
    <fieldset className="plain-set">
      <legend>{t('migration.mapping')}</legend>
      <p className="soft">{t('migration.mappingHint')}</p>
      {gone.map(({ stop, choices }) => (
        <Labelled
          key={stop.id}
          id={`goes-${stop.id}`}
          label={t('migration.goesTo', { element: spoken(stop, lang()) })}
          hint={stop.id}
        >
          <select
            id={`goes-${stop.id}`}
            value={mapping[stop.id] ?? ''}
            onChange={(event) => set(stop.id, event.target.value)}
          >
            <option value="">{t('migration.staysPut')}</option>
            {choices.map((one) => (
              <option key={one.id} value={one.id}>
                {spoken(one, lang())}
              </option>
            ))}
          </select>
        </Labelled>
      ))}
    </fieldset>
  );
}
