/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Timing } from '../../shared/api/types';
import { t, word } from '../../shared/i18n';
import { useCounts } from './useCounts.query';
import type { Sort, View, Wanted } from './wanted';

const views: View[] = ['mine', 'grid', 'team', 'absent'];
const sorts: Sort[] = ['due', 'door', 'stage'];
const timings = ['OVERDUE', 'DUE_SOON'] as const satisfies Timing[];

interface Props {
  wanted: Wanted;
  /** Changes when the list is read anew. */
  turn: number;
  /** Whether order, kind and search are shown on a phone; at a desk they always are. */
  open: boolean;
  onChange: (wanted: Wanted) => void;
}

/** Whose tasks, which of them, and in which order; every figure is a way to them. */
export function Filters({ wanted, turn, open, onChange }: Props) {
  const { all, chosen } = useCounts(wanted.view, wanted.kind, turn);
  const change = (part: Partial<Wanted>) => onChange({ ...wanted, ...part });
  const numbers = { OVERDUE: chosen?.overdue, DUE_SOON: chosen?.dueSoon };
  return (
    <>
      <div class="views" role="group" aria-label={t('worklist.views')}>
        {views.map((one) => (
          <button
            type="button"
            class="button"
            key={one}
            aria-pressed={wanted.view === one}
            onClick={() => change({ view: one, kind: '', timing: '' })}
          >
            {t(`worklist.${one as 'mine'}`)}
          </button>
        ))}
      </div>
      <div class={open ? 'narrow' : 'narrow closed'}>
        <select
          aria-label={t('worklist.sort')}
          value={wanted.sort}
          onChange={(event) => change({ sort: event.currentTarget.value as Sort })}
        >
          {sorts.map((one) => (
            <option key={one} value={one}>
              {t(`worklist.sort.${one}`)}
            </option>
          ))}
        </select>
        <select
          aria-label={t('worklist.kind')}
          value={wanted.kind}
          onChange={(event) => change({ kind: event.currentTarget.value })}
        >
          <option value="">{t('worklist.kind.all')}</option>
          {Object.entries(all?.byKind ?? {}).map(([kind, { open }]) => (
            <option key={kind} value={kind}>
              {t('worklist.kind.one', { name: word('kind', kind), n: open })}
            </option>
          ))}
        </select>
        <Search q={wanted.q} onSearch={(q) => change({ q })} />
      </div>
      {chosen && !wanted.q && (
        <div class="timings" role="group" aria-label={t('worklist.timings')}>
          {(['', ...timings] as const).map((one) => (
            <button
              type="button"
              class={`timing ${one}`}
              key={one}
              aria-pressed={wanted.timing === one}
              onClick={() => change({ timing: one })}
            >
              {t('worklist.timing.one', {
                name: one ? t(`timing.${one}`) : t('worklist.timing.all'),
                n: (one ? numbers[one] : chosen.open) ?? 0,
              })}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

function Search({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const [typed, setTyped] = useState(q);
  const clear = () => {
    setTyped('');
    onSearch('');
  };
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <input
        type="search"
        enterKeyHint="search"
        aria-label={t('worklist.search.hint')}
        placeholder={t('worklist.search.hint')}
        maxLength={100}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {t('worklist.search')}
      </button>
      {q && (
        <button type="button" class="button quiet" onClick={clear}>
          {t('worklist.search.clear')}
        </button>
      )}
    </form>
  );
}
