/** @jsxImportSource preact */
import type { ControlProps } from './props';

export function TextInput(props: ControlProps) {
  const { component, id, value, onChange } = props;
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
  return (
    <input {...common} inputMode={kind === 'tel' ? 'tel' : 'text'} type="text" autocomplete="off" />
  );
}
