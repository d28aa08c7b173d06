import { Button } from 'antd';
import { Labelled } from '../../../shared/desk/Labelled';
import { Problem } from '../../../shared/desk/Problem';
import { t } from '../../../shared/i18n';
import { MappingFields } from './Mapping';
import type { Wanted } from './migration.api';
import type { Stops } from './useStops';

interface Props {
  wanted: Wanted;
  inUse: number[];
  released: number[];
  stops: Stops;
  busy: boolean;
  onChange: (wanted: Wanted) => void;
  onPreview: () => void;
}

/** From which release to which, and where steps go that the other one lacks. */
export function WantedForm(props: Props) {
  const { wanted, inUse, released, stops, busy, onChange, onPreview } = props;
  const same = wanted.from === wanted.to;
  const all = [...new Set([...inUse, ...released])].sort((a, b) => b - a);
  return (
    <form
      className="card gap migration-fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (!same) onPreview();
      }}
    >
      <div className="line-form">
        <Labelled id="move-from" label={t('migration.from')}>
          <select
            id="move-from"
            value={wanted.from}
            onChange={(event) =>
              onChange({ ...wanted, from: Number(event.target.value), mapping: {} })
            }
          >
            {all.map((n) => (
              <option key={n} value={n}>
                {t('studio.release', { n })}
                {inUse.includes(n) && ` · ${t('migration.inUse')}`}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled id="move-to" label={t('migration.to')}>
          <select
            id="move-to"
            value={wanted.to}
            onChange={(event) =>
              onChange({ ...wanted, to: Number(event.target.value), mapping: {} })
            }
          >
            {released.map((n) => (
              <option key={n} value={n}>
                {t('studio.release', { n })}
              </option>
            ))}
          </select>
        </Labelled>
      </div>
      <Problem problem={stops.problem} onRetry={stops.reload} />
      {!same && stops.before.length > 0 && (
        <MappingFields
          before={stops.before}
          after={stops.after}
          mapping={wanted.mapping}
          onChange={(mapping) => onChange({ ...wanted, mapping })}
        />
      )}
      <p className="soft">{t(same ? 'migration.sameRelease' : 'migration.previewHint')}</p>
      <Button type="primary" htmlType="submit" disabled={same} loading={busy}>
        {t('migration.preview')}
      </Button>
    </form>
  );
}
