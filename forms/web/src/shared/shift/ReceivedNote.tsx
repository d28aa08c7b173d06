/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { gridName } from '../api/grids';
import { problemText } from '../api/problem';
import type { Me } from '../api/types';
import { t } from '../i18n';
import { clockWords } from '../time/time';
import { Facts } from './Facts';
import { acknowledge, type Line, type Note } from './notes.api';

interface Props {
  note: Note;
  me: Me;
  onChanged: (note: Note) => void;
}

/** One note to take over: each person can be acknowledged, or all. */
export function ReceivedNote({ note, me, onChanged }: Props) {
  const [problem, setProblem] = useState<unknown>();
  const take = (caseIds?: string[]) => {
    setProblem(undefined);
    acknowledge(note.id, caseIds).then(onChanged, setProblem);
  };
  const id = `received-${note.id}`;
  return (
    <section class="card received" aria-labelledby={id}>
      <h2 id={id}>{t('handOver.from', { name: note.givenBy })}</h2>
      <p class="soft">
        {t('handOver.signed', { when: clockWords(note.givenAt), from: clockWords(note.startsAt) })}
      </p>
      {note.words && <p class="lines">{note.words}</p>}
      <ul class="handed-list">
        {note.lines.map((line) => (
          <li class="handed" key={line.caseId}>
            <div class="received-head">
              <strong>
                {isOwn(line, me) ? <a href={`#/case/${line.caseId}`}>{line.name}</a> : line.name}
              </strong>
              <span class="soft">{gridName(line.grid)}</span>
            </div>
            <Facts facts={line.facts} task={line.task} />
            {line.words && <p class="lines">{line.words}</p>}
            {line.acknowledgedAt ? (
              <p class="kept">
                {t('handOver.acknowledged', { when: clockWords(line.acknowledgedAt) })}
              </p>
            ) : (
              <button
                type="button"
                class="button"
                aria-label={t('handOver.takeOne', { name: line.name })}
                onClick={() => take([line.caseId])}
              >
                {t('handOver.take')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {problem !== undefined && (
        <p class="notice" role="alert">
          {problemText(problem)}
        </p>
      )}
      {note.acknowledgedAt ? (
        <p class="kept" role="status">
          {t('handOver.allTaken', { when: clockWords(note.acknowledgedAt) })}
        </p>
      ) : (
        <button type="button" class="button primary" onClick={() => take()}>
          {t('handOver.takeAll')}
        </button>
      )}
    </section>
  );
}

/** A note opens no file: only of people whom the reader finds anyway there is one to open. */
function isOwn(line: Line, me: Me): boolean {
  return me.grids.some((grid) => line.grid.startsWith(grid));
}
