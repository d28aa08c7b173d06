/** @jsxImportSource preact */
import { allSaid } from '../form/said';
import type { Schema } from '../form/schema';
import type { Values } from '../form/values';
import { t } from '../i18n';

export interface Side {
  title: string;
  values: Values;
}

interface Props {
  schema: Schema;
  data?: Values;
  sides: [Side, Side];
  /** Leaves out what both say. */
  onlyDifferent?: boolean;
}

/** Two sets of answers beside each other; what differs carries a word as well as a colour. */
export function Compare({ schema, data = {}, sides, onlyDifferent = false }: Props) {
  const said = sides.map((side) => allSaid(schema, side.values, data));
  const paths = new Map(said.flat().map(({ path, label }) => [path, label]));
  const lines = [...paths].map(([path, label]) => {
    const texts = said.map((side) => side.find((one) => one.path === path)?.text ?? '');
    return { path, label, texts, differ: texts[0] !== texts[1] };
  });
  const shown = lines.filter((line) => line.differ || !onlyDifferent);
  if (shown.length === 0) return <p>{t('compare.same')}</p>;
  return (
    <dl class="compare">
      {shown.map(({ path, label, texts, differ }) => (
        <div class={differ ? 'differs' : ''} key={path}>
          <dt>
            {label}
            {differ && <span class="mark">{t('compare.differs')}</span>}
          </dt>
          {sides.map((side, index) => (
            <dd key={side.title}>
              <span class="soft">{side.title}</span> {texts[index] || t('compare.nothing')}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
