/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { Completed } from '../api/types';
import { t } from '../i18n';
import { outbox, type Entry } from '../offline/outbox';
import { clockWords } from '../time/time';

interface Props {
  entry: Entry;
  onSent: (done: Completed | undefined) => void;
  /** Back into the form. */
  onTakenBack: () => void;
}

/** What was filled in and has not reached the server yet. */
export function WaitingCard({ entry, onSent, onTakenBack }: Props) {
  const [busy, setBusy] = useState(false);
  useEffect(
    () => outbox().onSent((sent, done) => sent.id === entry.id && onSent(done)),
    [entry.id],
  );
  const sendNow = async () => {
    setBusy(true);
    await outbox().flush();
    setBusy(false);
  };
  const takeBack = async () => {
    await outbox().remove(entry);
    onTakenBack();
  };
  return (
    <section class="card waiting" role="status">
      <h2>{t('outbox.waiting')}</h2>
      <p>{t('outbox.waitingText', { when: clockWords(entry.at) })}</p>
      <div class="actions">
        <button
          type="button"
          class="button primary"
          aria-disabled={busy}
          onClick={() => void sendNow()}
        >
          {busy ? t('form.sending') : t('outbox.sendNow')}
        </button>
        <button type="button" class="button" onClick={() => void takeBack()}>
          {t('outbox.change')}
        </button>
      </div>
    </section>
  );
}
