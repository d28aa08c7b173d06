/** @jsxImportSource preact */
import { word } from '../../shared/i18n';

interface Props {
  name: string;
  legend: string;
  group: string;
  codes: string[];
  chosen: string[];
  many?: boolean;
  onChange: (chosen: string[]) => void;
}

/** Large keys to choose one or several; `NONE` and the others exclude each other. */
export function Choice({ name, legend, group, codes, chosen, many, onChange }: Props) {
  const toggle = (code: string) => {
    if (!many) onChange([code]);
    else if (chosen.includes(code)) onChange(chosen.filter((one) => one !== code));
    else if (code === 'NONE') onChange(['NONE']);
    else onChange([...chosen.filter((one) => one !== 'NONE'), code]);
  };
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {codes.map((code) => (
        <label class="choice" key={code}>
          <input
            type={many ? 'checkbox' : 'radio'}
            name={name}
            value={code}
            checked={chosen.includes(code)}
            onChange={() => toggle(code)}
          />
          <span>{word(group, code)}</span>
        </label>
      ))}
    </fieldset>
  );
}
