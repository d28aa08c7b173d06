/** @jsxImportSource preact */
import type { Schema } from '../form/schema';
import type { Values } from '../form/values';
import { t } from '../i18n';
import type { Aside } from '../offline/drafts';
import { clockWords } from '../time/time';
import { Compare } from './Compare';

interface Props {
  schema: Schema;
  data: Values;
  aside: Aside;
  shown: Values;
  onSwap: () => void;
  onSettle: () => void;
}

/** Two devices typed into the same form: the newer words are shown, the others can be had. */
export function SetAside({ schema, data, aside, shown, onSwap, onSettle }: Props) {
  const when = clockWords(aside.at);
  return (
    <section class="card aside" aria-label={t('aside.title')}>
      <p role="status">
        <strong>{t('aside.title')}</strong> {t(`aside.${aside.where}`, { when })}
      </p>
      <Compare
        {...{ schema, data }}
        onlyDifferent
        sides={[
          { title: t('aside.shown'), values: shown },
          { title: t('aside.other'), values: aside.values },
        ]}
      />
      <div class="actions">
        <button type="button" class="button" onClick={onSettle}>
          {t('aside.keep')}
        </button>
        <button type="button" class="button" onClick={onSwap}>
          {t('aside.swap')}
        </button>
      </div>
    </section>
  );
}
