/** @jsxImportSource preact */
import { labelOf } from '../labels';
import { RequiredMark } from './Field';
import type { ControlProps } from './props';

export function Checkbox(props: ControlProps) {
  const { component, id, value, onChange } = props;
  return (
    <label class="choice alone">
      <input
        id={id}
        type="checkbox"
        checked={value === true}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        aria-required={props.required}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {labelOf(component)}
        {props.required && <RequiredMark />}
      </span>
    </label>
  );
}
