/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../shared/i18n';
import { isUpdateReady, onUpdate, update } from '../../shared/offline/update';
import { useOutbox, useReached } from '../../shared/offline/useOutbox';

/** Without a connection, with something unsent, or with a newer version: said on every page. */
export function StatusBar() {
  const reached = useReached();
  const entries = useOutbox();
  const [newer, setNewer] = useState(isUpdateReady());
  useEffect(() => onUpdate(() => setNewer(true)), []);
  const waiting = entries.filter((one) => one.state === 'waiting').length;
  const stuck = entries.length - waiting;
  return (
    <div class="status" role="status">
      {!reached && <span>{t('offline.now')}</span>}
      {waiting > 0 && <a href="#/outbox">{t('outbox.count', { n: waiting })}</a>}
      {stuck > 0 && (
        <a class="stuck" href="#/outbox">
          {t('outbox.stuck', { n: stuck })}
        </a>
      )}
      {newer && (
        <button type="button" class="button" onClick={update}>
          {t('update.ready')}
        </button>
      )}
    </div>
  );
}
