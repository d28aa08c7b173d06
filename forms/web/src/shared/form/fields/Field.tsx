/** @jsxImportSource preact */
import type { ComponentType } from 'preact';
import { t } from '../../i18n';
import { descriptionOf, labelOf } from '../labels';
import { isReadonly, type Component } from '../schema';
import { lazy } from '../../ui/lazy';
import { temperature } from '../limits';
import { lacksSigner } from '../signature';
import type { Values } from '../values';
import { warningOf } from '../warnings';
import { Checkbox } from './Checkbox';
import { Choices } from './Choices';
import { DateTime } from './DateTime';
import { NumberInput } from './NumberInput';
import type { ControlProps } from './props';
import { Readonly } from './Readonly';
import { Select } from './Select';
import { Signature } from './Signature';
import { TextInput } from './TextInput';

interface Props {
  component: Component;
  path: string;
  value: unknown;
  error: string | undefined;
  data: Values;
  signer: string;
  onChange: (value: unknown) => void;
}

const controls: Record<string, ComponentType<ControlProps>> = {
  textfield: TextInput,
  textarea: TextInput,
  number: NumberInput,
  datetime: DateTime,
  select: Select,
  radio: Choices,
  checklist: Choices,
  checkbox: Checkbox,
  filepicker: lazy(() => import('./Pictures')),
};

/** Several controls under one label. */
const sets = ['radio', 'checklist', 'filepicker'];

/** Label, control, hint and error of one field; a set of choices is a fieldset. */
export function Field(props: Props) {
  const { component, path, value, data, signer, onChange } = props;
  const drawn = component.properties?.['type'] === 'sig';
  // Nobody signs first and waits for the end to hear that a drawing names nobody.
  const error = props.error ?? (drawn && lacksSigner(value) ? t('fault.signer') : undefined);
  const id = `f-${path}`;
  const description = descriptionOf(component);
  const warned = warningOf(component, value);
  const describedBy =
    [description && `${id}-d`, warned && `${id}-w`, error && `${id}-e`].filter(Boolean).join(' ') ||
    undefined;
  const readonly = isReadonly(component);
  const required = component.validate?.required === true;
  const Control = readonly ? Readonly : controlOf(component);
  const set = !readonly && sets.includes(component.type);
  const label = (
    <>
      {labelOf(component)}
      {required && !readonly && <RequiredMark />}
    </>
  );
  const inner = (
    <>
      {description && (
        <p class="field-hint" id={`${id}-d`}>
          {description}
        </p>
      )}
      <Control
        {...{ component, id, value, describedBy, required, readonly, data, signer, onChange }}
        invalid={Boolean(error)}
      />
      {component.properties?.['type'] === 'temp' && (
        <p class={warned ? 'field-warning' : ''} id={`${id}-w`} role="status">
          {warned && t('form.fever', { limit: temperature.fever })}
        </p>
      )}
      <div role={drawn ? 'status' : undefined}>
        {error && (
          <p class="field-error" id={`${id}-e`}>
            {error}
          </p>
        )}
      </div>
    </>
  );
  if (set) {
    return (
      <fieldset class="field" aria-describedby={describedBy}>
        <legend>{label}</legend>
        {inner}
      </fieldset>
    );
  }
  return (
    <div class="field">
      {component.type === 'checkbox' && !readonly ? null : readonly ? (
        <span class="field-label" id={`${id}-l`}>
          {label}
        </span>
      ) : (
        <label class="field-label" for={id}>
          {label}
        </label>
      )}
      {inner}
    </div>
  );
}

function controlOf(component: Component): ComponentType<ControlProps> {
  if (component.properties?.['type'] === 'temp') return NumberInput;
  if (component.properties?.['type'] === 'sig') return Signature;
  return controls[component.type] ?? TextInput;
}

export function RequiredMark() {
  return (
    <span class="required">
      <span aria-hidden="true"> *</span>
      <span class="sr-only">{t('form.required')}</span>
    </span>
  );
}
