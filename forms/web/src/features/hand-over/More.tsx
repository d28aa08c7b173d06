/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { gridName } from '../../shared/api/grids';
import type { Prefilled } from '../../shared/shift/notes.api';
import { t } from '../../shared/i18n';
import { shown, type Writing } from './note';

interface Props {
  draft: Prefilled;
  writing: Writing;
  write: (part: Partial<Writing>) => void;
}

/** Somebody with whom nothing is unusual can be handed on too. */
export function More({ draft, writing, write }: Props) {
  const [chosen, setChosen] = useState('');
  const there = shown(draft, writing);
  const others = draft.people.filter((one) => !there.includes(one));
  if (others.length === 0) return null;
  return (
    <div class="field">
      <label class="field-label" for="somebody">
        {t('handOver.more')}
      </label>
      <div class="with-button">
        <select
          id="somebody"
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <option value="">{t('handOver.choose')}</option>
          {others.map((one) => (
            <option key={one.caseId} value={one.caseId}>
              {`${one.name} · ${gridName(one.grid)}`}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button"
          aria-disabled={chosen === ''}
          onClick={() => {
            if (chosen) write({ added: [...writing.added, chosen] });
            setChosen('');
          }}
        >
          {t('handOver.add')}
        </button>
      </div>
    </div>
  );
}
