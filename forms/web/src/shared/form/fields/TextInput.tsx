/** @jsxImportSource preact */
import { t } from '../../i18n';
import type { ControlProps } from './props';

export function TextInput(props: ControlProps) {
  const { component, id, value, onChange, signer } = props;
  const kind = component.properties?.['type'];
  const text = typeof value === 'string' ? value : '';
  const common = {
    id,
    value: text,
    'aria-describedby': props.describedBy,
    'aria-invalid': props.invalid,
    'aria-required': props.required,
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  if (component.type === 'textarea') return <textarea {...common} rows={3} />;
  if (kind !== 'sig')
    return (
      <input
        {...common}
        inputMode={kind === 'tel' ? 'tel' : 'text'}
        type="text"
        autocomplete="off"
      />
    );
  return (
    <div class="with-button">
      <input {...common} type="text" autocomplete="off" />
      <button type="button" class="button" onClick={() => onChange(signer)}>
        {t('form.signAs', { name: signer })}
      </button>
    </div>
  );
}
