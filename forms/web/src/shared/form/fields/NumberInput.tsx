/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { ControlProps } from './props';

/** Keeps what is typed as it is typed; the form gets a number, or the text if it is none. */
export function NumberInput(props: ControlProps) {
  const { component, id, value, onChange } = props;
  const [typed, setTyped] = useState(shown(value));
  useEffect(() => {
    if (parse(typed) !== (value ?? undefined)) setTyped(shown(value));
  }, [value]);
  const temperature = component.properties?.['type'] === 'temp';
  return (
    <div class="with-unit">
      <input
        id={id}
        type="text"
        class="short"
        inputMode={temperature || (component.decimalDigits ?? 0) > 0 ? 'decimal' : 'numeric'}
        autocomplete="off"
        value={typed}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        aria-required={props.required}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          onChange(parse(event.currentTarget.value));
        }}
      />
      {temperature && <span class="unit">°C</span>}
    </div>
  );
}

function shown(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

function parse(typed: string): number | string | undefined {
  const text = typed.normalize('NFKC').trim().replace(',', '.').replace('。', '.');
  if (text === '') return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : typed;
}
