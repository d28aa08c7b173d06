/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { choiceLabel } from '../../shared/form/labels';
import type { Choice, Component, Schema } from '../../shared/form/schema';
import { t } from '../../shared/i18n';

interface Props {
  name: string;
  schema: Schema;
  value: unknown;
  onChange: (symptoms: string[] | undefined) => void;
  onNext: (from: HTMLElement) => void;
}

const none = 'NONE';

/** Asked and answered: none, or which. No answer stands there before somebody gives it. */
export function SymptomKeys({ name, schema, value, onChange, onNext }: Props) {
  const chosen = Array.isArray(value) ? (value as string[]) : undefined;
  const well = chosen?.includes(none) ?? false;
  const [open, setOpen] = useState(chosen !== undefined && !well);
  const toggle = (code: string) => {
    const rest = (chosen ?? []).filter((one) => one !== none && one !== code);
    const next = chosen?.includes(code) ? rest : [...rest, code];
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <>
      <button
        type="button"
        class="button"
        aria-label={t('sheet.well.of', { name })}
        aria-pressed={well}
        onClick={(event) => {
          setOpen(false);
          onChange(well ? undefined : [none]);
          if (!well) onNext(event.currentTarget);
        }}
      >
        {t('sheet.well')}
      </button>
      <button
        type="button"
        class="button"
        aria-label={t('sheet.unwell.of', { name })}
        aria-pressed={!well && chosen !== undefined}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
          if (well) onChange(undefined);
        }}
      >
        {t('sheet.unwell')}
      </button>
      {open && (
        <span class="sheet-symptoms" role="group" aria-label={t('sheet.symptoms', { name })}>
          {symptomsOf(schema.components).map((choice) => (
            <label key={choice.value}>
              <input
                type="checkbox"
                checked={chosen?.includes(choice.value) ?? false}
                onChange={() => toggle(choice.value)}
              />
              {choiceLabel(choice)}
            </label>
          ))}
        </span>
      )}
    </>
  );
}

function symptomsOf(components: Component[]): Choice[] {
  for (const component of components) {
    const inside = component.components ? symptomsOf(component.components) : [];
    if (inside.length > 0) return inside;
    if (component.key === 'symptoms')
      return (component.values ?? []).filter((choice) => choice.value !== none);
  }
  return [];
}
