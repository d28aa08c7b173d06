import { useEffect, useState } from 'react';
import { Labelled } from '../../../shared/desk/Labelled';
import { t } from '../../../shared/i18n';
import type { Choice } from './vocabulary';

interface LineProps {
  name: string;
  label: string;
  value: string;
  long?: boolean;
  /** Takes the text when the field is left; answers what is wrong with it. */
  onSet: (text: string) => string | undefined;
}

/** A line of text that is taken over when it is left, so that undo takes back a text, not a letter. */
export function TextLine({ name, label, value, long, onSet }: LineProps) {
  const [text, setText] = useState(value);
  const [fault, setFault] = useState<string>();
  useEffect(() => {
    setText(value);
    setFault(undefined);
  }, [value]);
  const take = () => {
    if (text !== value) setFault(onSet(text.trim()));
  };
  const control = {
    id: `studio-${name}`,
    value: text,
    onChange: (event: { target: { value: string } }) => setText(event.target.value),
    onBlur: take,
  };
  return (
    <Labelled id={control.id} label={label} error={fault}>
      {long ? (
        <textarea {...control} rows={3} />
      ) : (
        <input {...control} onKeyDown={(event) => event.key === 'Enter' && take()} />
      )}
    </Labelled>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  hint?: string;
  value: string;
  choices: Choice[];
  onSet: (value: string) => void;
}

/** One of what the path knows; what the model says besides stays to be seen, marked as unknown. */
export function ChoiceLine({ name, label, hint, value, choices, onSet }: ChoiceProps) {
  const known = value === '' || choices.some((one) => one.value === value);
  return (
    <Labelled id={`studio-${name}`} label={label} {...(hint && { hint })}>
      <select id={`studio-${name}`} value={value} onChange={(event) => onSet(event.target.value)}>
        <option value="">{t('studio.none')}</option>
        {!known && <option value={value}>{t('studio.unknown', { value })}</option>}
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label === one.value || !one.label ? one.value : `${one.label}（${one.value}）`}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

export const asChoices = (values: string[]): Choice[] =>
  values.map((value) => ({ value, label: value }));
