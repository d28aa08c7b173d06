import { t, word } from '../../shared/i18n';
import type { ListLine } from './board.api';
import { Num } from './Num';
import { Panel } from './Panel';

const steps = [
  ['NAMED', 'named'],
  ['CHECKED', 'checked'],
  ['CALLED', 'called'],
  ['VISITED', 'visited'],
  ['RETURNED', 'returned'],
  ['UNDER_CONTROL', 'underControl'],
] as const;

/** Today's lists and how far their people are. */
export function ListProgress({ lists }: { lists: ListLine[] }) {
  return (
    <Panel title={t('board.lists')} area="lists">
      {lists.length === 0 && <p className="soft">{t('board.noLists')}</p>}
      {lists.map((list) => (
        <div key={list.id} className="list-line">
          <p>
            <a href={`#/lists/${list.id}`}>{list.name}</a>{' '}
            <span className="soft">
              {t('board.rowsOf', { rows: list.rows, rejected: list.rejected })}
            </span>
          </p>
          <progress
            max={Math.max(1, list.named)}
            value={list.checked}
            aria-label={t('board.checkedOf', { n: list.checked, all: list.named })}
          />
          <ul className="steps">
            {steps.map(([value, member]) => (
              <li key={value}>
                <span>{word('listStep', value)}</span>
                <Num
                  value={list[member]}
                  label={`${list.name} ${word('listStep', value)}`}
                  drill={{
                    title: `${list.name} · ${word('listStep', value)}`,
                    kind: 'cases',
                    figure: 'LIST',
                    value,
                    within: { list: list.id },
                  }}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  );
}
