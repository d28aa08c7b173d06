/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { t } from '../../i18n';
import { choiceLabel, labelOf } from '../labels';
import { choicesOf } from '../schema';
import type { ControlProps } from './props';

const tooManyToScroll = 15;

/** A native select; above a long list stands a field that narrows it. */
export function Select(props: ControlProps) {
  const { component, id, value, data, onChange } = props;
  const [search, setSearch] = useState('');
  const choices = choicesOf(component, data);
  const wanted = search.trim().toLowerCase();
  const offered = choices.filter(
    (choice) =>
      choice.value === value ||
      `${choiceLabel(choice)} ${choice.value}`.toLowerCase().includes(wanted),
  );
  return (
    <>
      {choices.length > tooManyToScroll && (
        <input
          type="search"
          class="narrow"
          value={search}
          placeholder={t('form.narrow')}
          aria-label={`${t('form.narrow')} ${labelOf(component)}`}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <select
        id={id}
        value={typeof value === 'string' ? value : ''}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        aria-required={props.required}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      >
        <option value="">{t('form.choose')}</option>
        {offered.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choiceLabel(choice)}
          </option>
        ))}
      </select>
    </>
  );
}
