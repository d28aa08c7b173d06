/** @jsxImportSource preact */
import { t } from '../../shared/i18n';

interface WordsProps {
  id: string;
  label: string;
  value: string;
  fault?: string | undefined;
  onChange: (value: string) => void;
}

/** A field for the person's own words. */
export function Words({ id, label, value, fault, onChange }: WordsProps) {
  return (
    <>
      <label class="field-label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        rows={4}
        maxLength={2000}
        value={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {fault && (
        <p class="field-error" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </>
  );
}

/** What was sent has arrived. */
export function Done({ text, onDone }: { text: string; onDone: () => void }) {
  return (
    <>
      <h1 tabIndex={-1}>{t('own.received')}</h1>
      <p role="status">{text}</p>
      <button type="button" class="button primary wide" onClick={onDone}>
        {t('own.home')}
      </button>
    </>
  );
}
