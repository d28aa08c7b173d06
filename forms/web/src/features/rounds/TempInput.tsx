/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { temperature } from './sheet';

interface Props {
  label: string;
  value: unknown;
  onChange: (value: number | string | undefined) => void;
  onNext: (from: HTMLElement) => void;
}

/** A thermometer's number: `365` becomes 36.5 as it is typed, Enter goes on to the next person. */
export function TempInput({ label, value, onChange, onNext }: Props) {
  const [typed, setTyped] = useState(shown(value));
  useEffect(() => {
    if (parse(typed) !== value) setTyped(shown(value));
  }, [value]);
  return (
    <span class="with-unit">
      <input
        type="text"
        class="temp short"
        inputMode="decimal"
        enterKeyHint="next"
        autocomplete="off"
        aria-label={label}
        value={typed}
        onInput={(event) => {
          const text = temperature(event.currentTarget.value);
          setTyped(text);
          onChange(parse(text));
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onNext(event.currentTarget);
        }}
      />
      <span class="unit">°C</span>
    </span>
  );
}

function shown(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

function parse(text: string): number | string | undefined {
  if (text === '') return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
