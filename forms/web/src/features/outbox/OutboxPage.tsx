/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { problemText } from '../../shared/api/problem';
import type { Me } from '../../shared/api/types';
import { t } from '../../shared/i18n';
import { lockedWork, type LockedWork } from '../../shared/offline/keys';
import { handOver, handOverRead, outbox, problemOf, type Entry } from '../../shared/offline/outbox';
import { useOutbox } from '../../shared/offline/useOutbox';
import { kindName } from '../../shared/task/kind';
import { clockWords } from '../../shared/time/time';
import { GateEntry } from './GateEntry';

/** What was filled in here and is not at the server yet, and what can be done about each. */
export default function OutboxPage({ me }: { me: Me }) {
  const entries = useOutbox();
  const waiting = entries.some((one) => one.state === 'waiting');
  const [others, setOthers] = useState<LockedWork[]>([]);
  const [busy, setBusy] = useState(false);
  useEffect(() => void lockedWork(me.username).then(setOthers), []);
  const send = async () => {
    setBusy(true);
    await outbox().flush(true);
    setBusy(false);
  };
  return (
    <>
      <h1>{t('outbox.title')}</h1>
      {entries.length === 0 && <p class="card empty">{t('outbox.empty')}</p>}
      {waiting && (
        <button
          type="button"
          class="button primary"
          aria-disabled={busy}
          onClick={() => void send()}
        >
          {busy ? t('form.sending') : t('outbox.sendNow')}
        </button>
      )}
      <ul class="tasks">
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} />
        ))}
      </ul>
      {others.map(({ name, count }) => (
        <p key={name}>{t('outbox.others', { name, n: count })}</p>
      ))}
    </>
  );
}

function Row({ entry }: { entry: Entry }) {
  const problem = problemOf(entry);
  return (
    <li class={`card row ${entry.state === 'waiting' ? '' : 'OVERDUE'}`}>
      <a href={placeOf(entry)}>
        <span class="row-name">{entry.person}</span>
        <span class="row-kind">{kindName(entry)}</span>
      </a>
      <p>
        {t(`outbox.state.${entry.state}`)}{' '}
        <span class="soft">{t('outbox.filledIn', { when: clockWords(entry.at) })}</span>
      </p>
      {problem && <p class="soft">{problemText(problem)}</p>}
      {placeOf(entry) === gate && <GateEntry entry={entry} />}
      {entry.call === handOverRead && problem && (
        <button type="button" class="button" onClick={() => void outbox().discard(entry)}>
          {t('outbox.giveUp')}
        </button>
      )}
    </li>
  );
}

const gate = '#/work/gate';

/** Where the entry was filled in. */
function placeOf({ call, taskId }: Entry): string {
  if (['open-case', 'gate-need', 'gate-left'].includes(call)) return gate;
  return call === handOver || call === handOverRead ? '#/work/hand-over' : `#/task/${taskId}`;
}
