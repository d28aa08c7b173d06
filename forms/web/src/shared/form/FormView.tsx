/** @jsxImportSource preact */
import { t } from '../i18n';
import { Field } from './fields/Field';
import { labelOf, textOf } from './labels';
import { outcomeKey } from './outcome';
import type { Component, Schema } from './schema';
import { hidden, newRow, rowsOf, scopeOf, type Values } from './values';

export interface FormViewProps {
  schema: Schema;
  values: Values;
  /** The outcome as it stands: conditions may ask for it. */
  outcome: string | undefined;
  /** Error texts by path. */
  errors: Record<string, string>;
  signer: string;
  onChange: (values: Values) => void;
}

interface Level extends Omit<FormViewProps, 'schema' | 'outcome'> {
  components: Component[];
  root: Values;
  at: string;
}

/** Renders a form; the outcome is shown by who sends it. */
export function FormView({ schema, outcome, ...rest }: FormViewProps) {
  const root = { ...rest.values, [outcomeKey]: outcome };
  return (
    <div class="form">
      <Components {...rest} components={schema.components} root={root} at="" />
    </div>
  );
}

function Components({ components, ...level }: Level) {
  const scope = scopeOf(level.root, level.at === '' ? {} : level.values);
  const shown = components.filter(
    (component) => component.key !== outcomeKey && !hidden(component, scope),
  );
  return (
    <>
      {inRows(shown).map((row) => {
        const fields = row.map((component, i) => (
          <One key={component.id ?? component.key ?? i} component={component} {...level} />
        ));
        const name = row[0]?.layout?.row;
        return name === undefined ? (
          fields
        ) : (
          <div class="form-row" key={name}>
            {fields}
          </div>
        );
      })}
    </>
  );
}

/** Neighbours of one row together, everybody else alone. */
function inRows(components: Component[]): Component[][] {
  const rows: Component[][] = [];
  for (const component of components) {
    const last = rows.at(-1);
    const row = component.layout?.row;
    if (last && row && last[0]?.layout?.row === row) last.push(component);
    else rows.push([component]);
  }
  return rows;
}

function One({ component, ...level }: Omit<Level, 'components'> & { component: Component }) {
  if (component.type === 'spacer') return null;
  if (component.type === 'separator') return <hr />;
  if (component.type === 'text') return <p class="form-text">{textOf(component)}</p>;
  if (component.type === 'group') return <Group component={component} {...level} />;
  if (component.type === 'dynamiclist') return <List component={component} {...level} />;
  const key = component.key ?? '';
  return (
    <Field
      component={component}
      path={level.at + key}
      value={level.values[key]}
      error={level.errors[level.at + key]}
      data={level.root}
      signer={level.signer}
      onChange={(value) => level.onChange({ ...level.values, [key]: value })}
    />
  );
}

function Group({ component, ...level }: Omit<Level, 'components'> & { component: Component }) {
  const label = labelOf(component);
  return (
    <fieldset class="group">
      {label && <legend>{label}</legend>}
      <Components {...level} components={component.components ?? []} />
    </fieldset>
  );
}

function List({ component, ...level }: Omit<Level, 'components'> & { component: Component }) {
  const path = component.path ?? component.key ?? '';
  const rows = rowsOf(component, level.values);
  const change = (next: Values[]) => level.onChange({ ...level.values, [path]: next });
  const label = labelOf(component);
  const error = level.errors[level.at + path];
  return (
    <fieldset class="list">
      <legend>{label}</legend>
      {rows.map((row, index) => (
        <div class="list-row" role="group" aria-label={`${label} ${String(index + 1)}`} key={index}>
          <Components
            {...level}
            components={component.components ?? []}
            values={row}
            at={`${level.at}${path}.${String(index)}.`}
            onChange={(next) => change(rows.map((old, i) => (i === index ? next : old)))}
          />
          <button
            type="button"
            class="button quiet"
            aria-label={t('form.removeRow', { label, n: index + 1 })}
            onClick={() => change(rows.filter((_, i) => i !== index))}
          >
            {t('form.remove')}
          </button>
        </div>
      ))}
      {error && <p class="field-error">{error}</p>}
      <button
        type="button"
        class="button"
        id={`f-${level.at}${path}`}
        onClick={() => change([...rows, newRow(component)])}
      >
        {t('form.addRow', { label })}
      </button>
    </fieldset>
  );
}
