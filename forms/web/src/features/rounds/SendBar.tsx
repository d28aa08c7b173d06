/** @jsxImportSource preact */
import { t } from '../../shared/i18n';
import type { Sending } from './useSending';

interface Props {
  complete: number;
  /** Begun and not complete. */
  lacking: number;
  sending: Sending;
  onSend: () => void;
}

/** Under the thumb: how many are ready, on their way, and taken. */
export function SendBar({ complete, lacking, sending, onSend }: Props) {
  return (
    <div class="send-bar">
      <div role="status">
        {sending.waiting > 0 && <p>{t('sheet.sending', { n: sending.waiting })}</p>}
        {sending.sent > 0 && <p>{t('sheet.sentAll', { n: sending.sent })}</p>}
        {sending.stuck.map((entry) => (
          <p class="notice" key={entry.id}>
            {entry.person} <a href={`#/task/${entry.taskId}`}>{t(`outbox.state.${entry.state}`)}</a>
          </p>
        ))}
        {lacking > 0 && <p class="field-error">{t('sheet.rest', { n: lacking })}</p>}
      </div>
      <button type="button" class="button primary wide" onClick={onSend}>
        {complete > 0 ? t('sheet.send', { n: complete }) : t('sheet.send.none')}
      </button>
    </div>
  );
}
