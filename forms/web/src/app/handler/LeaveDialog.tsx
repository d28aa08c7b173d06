/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../shared/i18n';
import type { Unsent } from '../../shared/offline/device';

interface Props {
  left: Unsent;
  onAgain: () => void;
  /** With what was not sent kept here, locked, or given up. */
  onLeave: (keep: boolean) => void;
  onStay: () => void;
}

/** Asks before signing out what shall become of unsent work. */
export function LeaveDialog({ left, onAgain, onLeave, onStay }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="leave" aria-labelledby="leave-title" onClose={onStay}>
      <h2 id="leave-title">{t('leave.title')}</h2>
      <p>{t('leave.text', { entries: left.entries, drafts: left.drafts })}</p>
      <div class="stacked">
        <button type="button" class="button primary" onClick={onAgain}>
          {t('leave.again')}
        </button>
        <button type="button" class="button" onClick={() => onLeave(true)}>
          {t('leave.keep')}
        </button>
        <button type="button" class="button danger" onClick={() => onLeave(false)}>
          {t('leave.discard')}
        </button>
        <button type="button" class="button quiet" onClick={onStay}>
          {t('leave.stay')}
        </button>
      </div>
    </dialog>
  );
}
