import { word } from '../../shared/i18n';
import { effects, type Preview } from './rule-switch.api';

/** People by what becomes of their measures. */
export function Counts({ counts }: { counts: Preview['counts'] }) {
  return (
    <dl className="figures card">
      {effects.map((effect) => (
        <div className="figure" key={effect}>
          <dt>{word('effect', effect)}</dt>
          <dd>{counts[effect] ?? 0}</dd>
        </div>
      ))}
    </dl>
  );
}
