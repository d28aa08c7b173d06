/** @jsxImportSource preact */
import { choiceLabel } from '../labels';
import { choicesOf } from '../schema';
import type { ControlProps } from './props';

/** One of several (radio) or any of several (checklist), each a target as wide as its row. */
export function Choices(props: ControlProps) {
  const { component, id, value, data, onChange } = props;
  const many = component.type === 'checklist';
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const toggle = (choice: string) =>
    onChange(
      chosen.includes(choice) ? chosen.filter((one) => one !== choice) : [...chosen, choice],
    );
  return (
    <div class="choices">
      {choicesOf(component, data).map((choice, index) => (
        <label class="choice" key={choice.value}>
          <input
            id={index === 0 ? id : undefined}
            type={many ? 'checkbox' : 'radio'}
            name={id}
            value={choice.value}
            checked={many ? chosen.includes(choice.value) : value === choice.value}
            aria-invalid={props.invalid || undefined}
            aria-describedby={index === 0 ? props.describedBy : undefined}
            onChange={() => (many ? toggle(choice.value) : onChange(choice.value))}
          />
          <span>{choiceLabel(choice)}</span>
        </label>
      ))}
    </div>
  );
}
