/** @jsxImportSource preact */
import { t } from '../../shared/i18n';

interface Props {
  on: boolean;
  onSwitch: (on: boolean) => void;
  onNoAnswer: () => void;
  onSkip: () => void;
}

/** The keys, each with a button that does the same; letters and digits can be switched off. */
export function KeyBar({ on, onSwitch, onNoAnswer, onSkip }: Props) {
  return (
    <div class="key-bar" role="group" aria-label={t('calls.keys')}>
      <button type="button" class="button" onClick={onNoAnswer}>
        {t('calls.noAnswer')} {on && <kbd>N</kbd>}
      </button>
      <button type="button" class="button" onClick={onSkip}>
        {t('calls.skip')} {on && <kbd>S</kbd>}
      </button>
      {on && (
        <span class="key-words">
          <kbd>1</kbd>–<kbd>9</kbd> {t('calls.keyAnswer')} <kbd>Enter</kbd> {t('calls.keyNext')}{' '}
          <kbd>C</kbd> {t('calls.keyDial')} <kbd>R</kbd> {t('calls.keyRemark')}
        </span>
      )}
      <label>
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />{' '}
        {t('calls.keysOn')}
      </label>
    </div>
  );
}
