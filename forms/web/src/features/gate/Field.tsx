/** @jsxImportSource preact */

interface Props {
  name: string;
  label: string;
  value: string;
  error: string | undefined;
  type?: 'text' | 'datetime-local';
  mode?: 'text' | 'tel';
  onType: (value: string) => void;
}

/** One line of a registration, with what is wrong with it in words. */
export function Field({ name, label, value, error, type, mode, onType }: Props) {
  const id = `gate-${name}`;
  const same = {
    id,
    value,
    'aria-invalid': Boolean(error),
    'aria-describedby': error && `${id}-error`,
    onInput: (event: { currentTarget: HTMLInputElement }) => onType(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {type === 'datetime-local' ? (
        <input type="datetime-local" {...same} />
      ) : (
        <input inputMode={mode ?? 'text'} autocomplete="off" {...same} />
      )}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
