/** @jsxImportSource preact */
import { gridName } from '../api/grids';
import { problemText } from '../api/problem';
import type { Me } from '../api/types';
import { t } from '../i18n';
import { problemOf, type Entry } from '../offline/outbox';
import { useOutbox } from '../offline/useOutbox';
import { clockWords } from '../time/time';
import { Facts } from './Facts';
import type { Line, Note } from './notes.api';
import { ofNote, take, takenAt } from './taken';

interface Props {
  note: Note;
  me: Me;
  /** What has been acknowledged since the note was read. */
  sent: readonly Entry[];
  onTaken: () => void;
}

/** One note to take over: each person can be acknowledged, or all, with or without a signal. */
export function ReceivedNote({ note, me, sent, onTaken }: Props) {
  const queued = ofNote(useOutbox(), note);
  const waiting = queued.filter((one) => one.state === 'waiting');
  const refused = queued.map(problemOf).find((problem) => problem !== undefined);
  const at = ({ caseId, acknowledgedAt }: Line) =>
    acknowledgedAt ?? takenAt(ofNote(sent, note), caseId);
  const waits = ({ caseId }: Line) => takenAt(waiting, caseId) !== undefined;
  const left = note.lines.filter((line) => !at(line));
  const takeOver = (caseId?: string) => {
    onTaken();
    void take(note, caseId);
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
            {at(line) ? (
              <p class="kept">{t('handOver.acknowledged', { when: clockWords(at(line)) })}</p>
            ) : waits(line) ? (
              <p class="kept">{t('handOver.takenHere')}</p>
            ) : (
              <button
                type="button"
                class="button"
                aria-label={t('handOver.takeOne', { name: line.name })}
                onClick={() => takeOver(line.caseId)}
              >
                {t('handOver.take')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {refused && (
        <p class="notice" role="alert">
          {problemText(refused)}
        </p>
      )}
      {left.length === 0 ? (
        <p class="kept" role="status">
          {t('handOver.allTaken', {
            when: clockWords(note.acknowledgedAt ?? note.lines.map(at).sort().at(-1)),
          })}
        </p>
      ) : left.every(waits) ? (
        <p class="kept" role="status">
          {t('handOver.allTakenHere')}
        </p>
      ) : (
        <button type="button" class="button primary" onClick={() => takeOver()}>
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
