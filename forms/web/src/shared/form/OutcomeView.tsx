/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { t } from '../i18n';
import { Field } from './fields/Field';
import { choiceLabel } from './labels';
import type { Choice, Component } from './schema';
import type { Values } from './values';

interface Props {
  field: Component;
  /** Those the answers do not rule out. */
  offered: Choice[];
  value: string | undefined;
  derived: string | undefined;
  error: string | undefined;
  data: Values;
  /** Undefined goes back to the outcome the answers give. */
  onChange: (chosen: string | undefined) => void;
}

/** The outcome before it is sent: said in words if the answers give it, else asked. */
export function OutcomeView({ field, offered, value, derived, error, data, onChange }: Props) {
  const [opened, setOpened] = useState(false);
  const choice = offered.find((one) => one.value === value);
  const given = derived !== undefined && value === derived && !opened && !error;
  return (
    <div class="outcome" aria-live="polite">
      {given && choice ? (
        <>
          <p class="outcome-line">
            <span class="outcome-label">{t('form.outcomeGiven')}</span>
            <strong>{choiceLabel(choice)}</strong>
          </p>
          <button type="button" class="button quiet" onClick={() => setOpened(true)}>
            {t('form.outcomeChange')}
          </button>
        </>
      ) : (
        <Field
          component={{ ...field, values: offered }}
          path="outcome"
          value={value}
          error={error}
          data={data}
          signer=""
          onChange={(chosen) => onChange(typeof chosen === 'string' ? chosen : undefined)}
        />
      )}
    </div>
  );
}
