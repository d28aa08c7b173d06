import { t, type TextKey } from '../../shared/i18n';
import type { HandedList } from './lists.api';

interface Props {
  list: HandedList;
  result: string;
  onChoose: (result: string) => void;
}

/** The list's balance; a count of one result narrows the rows below to it. */
export function Counts({ list, result, onChoose }: Props) {
  const counts: [string, TextKey, number][] = [
    ['', 'lists.rows', list.rows],
    ['NEW', 'result.NEW', list.created],
    ['MERGED_IN_LIST', 'result.MERGED_IN_LIST', list.mergedInList],
    ['MERGED_OPEN_CASE', 'result.MERGED_OPEN_CASE', list.mergedOpenCase],
    ['MERGED_RECENT_ANSWER', 'result.MERGED_RECENT_ANSWER', list.mergedRecentAnswer],
    ['REJECTED', 'result.REJECTED', list.rejected],
  ];
  return (
    <>
      <div className="counts" role="group" aria-label={t('lists.counts')}>
        {counts.map(([code, text, count]) => (
          <button
            key={code}
            type="button"
            className="count"
            aria-pressed={result === code}
            onClick={() => onChoose(code)}
          >
            <strong>{count}</strong>
            <span>{t(text)}</span>
          </button>
        ))}
      </div>
      <p>{t('lists.places', { unplaced: list.unplaced, outside: list.outside })}</p>
    </>
  );
}
