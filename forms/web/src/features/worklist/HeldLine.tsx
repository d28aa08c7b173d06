/** @jsxImportSource preact */
import { t } from '../../shared/i18n';
import { outbox, type Entry } from '../../shared/offline/outbox';
import { useOutbox } from '../../shared/offline/useOutbox';
import { useSecondsTo } from './useSecondsTo';

export interface Held {
  entries: Entry[];
  until: string;
}

/** Completions that are still on the device: what has not been sent can honestly be taken back. */
export function HeldLine({ entries, until, onTakenBack }: Held & { onTakenBack: () => void }) {
  const seconds = useSecondsTo(until);
  const here = useOutbox().filter((one) => entries.some((entry) => entry.id === one.id));
  const waiting = here.filter((one) => one.state === 'waiting');
  const takeBack = async () => {
    for (const entry of waiting) await outbox().remove(entry);
    onTakenBack();
  };
  return (
    <div role="status">
      {here.length === 0 && <p>{t('bulk.sentAll', { n: entries.length })}</p>}
      {seconds > 0 && waiting.length > 0 && (
        <>
          <p>{t('bulk.held', { n: waiting.length })}</p>
          <button type="button" class="button" onClick={() => void takeBack()}>
            {t('bulk.undo', { n: seconds })}
          </button>
        </>
      )}
      {here.length > waiting.length && (
        <p>
          <a href="#/outbox">{t('outbox.stuck', { n: here.length - waiting.length })}</a>
        </p>
      )}
    </div>
  );
}
