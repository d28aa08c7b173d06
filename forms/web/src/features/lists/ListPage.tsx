import { useState } from 'react';
import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { useLoad } from '../../shared/desk/useLoad';
import { t, word } from '../../shared/i18n';
import { Counts } from './Counts';
import { findList, type HandedList } from './lists.api';
import { Mapping } from './Mapping';
import { Rows } from './Rows';
import { Withdraw } from './Withdraw';
import { listProblem } from './list-problem';

const running = (list: HandedList) => list.state === 'READING' || list.state === 'OPENING';

/** One list: how far it is, what became of its rows, what the sender gets back. */
export function ListPage({ id }: { id: string }) {
  const {
    data: list,
    problem,
    reload,
  } = useLoad(
    id,
    () => findList(id),
    (now) => (running(now) ? 1000 : null),
  );
  const [result, setResult] = useState('');
  return (
    <>
      <p>
        <a href="#/lists">← {t('desk.lists')}</a>
      </p>
      <h1>{list?.name ?? t('desk.lists')}</h1>
      <Problem problem={problem} onRetry={reload} />
      {list && (
        <>
          <p role="status" className={`list-state ${list.state}`}>
            <strong>{word('listState', list.state)}</strong>{' '}
            {t('lists.progress', { rows: list.rows, all: list.rowsInFile ?? '…' })}
          </p>
          {running(list) && list.rowsInFile ? (
            <progress
              className="progress"
              value={list.rows}
              max={list.rowsInFile}
              aria-label={word('listState', list.state)}
            />
          ) : null}
          <p className="soft">
            {t('lists.date')} {list.listDate} · {t('lists.startedAt')} <Time at={list.startedAt} />{' '}
            · {t('lists.finishedAt')} <Time at={list.finishedAt} />
          </p>
          {listProblem(list) && <p className="notice">{listProblem(list)}</p>}
          {list.state === 'MAPPING_NEEDED' && <Mapping list={list} onGiven={reload} />}
          <Counts list={list} result={result} onChoose={setResult} />
          <p className="buttons">
            <a className="button" href={`/api/lists/${id}/reply.xlsx`} download>
              {t('lists.reply')}
            </a>
            <Withdraw id={id} onDone={reload} />
          </p>
          <Rows listId={id} result={result} stage={list.state} onCorrected={reload} />
        </>
      )}
    </>
  );
}
