/** @jsxImportSource preact */
import { t } from '../../i18n';
import { fromLocalInput, nowLocalInput, toLocalInput } from '../../time/time';
import type { ControlProps } from './props';

/** A native date and time; sent with the offset of the server's zone. */
export function DateTime(props: ControlProps) {
  const { component, id, value, onChange } = props;
  const subtype = component.subtype ?? 'datetime';
  const text = typeof value === 'string' ? value : '';
  const change = (local: string) =>
    onChange(local && subtype === 'datetime' ? fromLocalInput(local) : local || undefined);
  return (
    <div class="with-button">
      <input
        id={id}
        type={subtype === 'datetime' ? 'datetime-local' : subtype}
        value={subtype === 'datetime' && text ? toLocalInput(text) : text}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        aria-required={props.required}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <button type="button" class="button" onClick={() => change(part(nowLocalInput(), subtype))}>
        {subtype === 'date' ? t('time.today') : t('time.now')}
      </button>
    </div>
  );
}

function part(local: string, subtype: 'date' | 'time' | 'datetime'): string {
  if (subtype === 'datetime') return local;
  return subtype === 'date' ? local.slice(0, 10) : local.slice(11, 16);
}
