import { useMemo } from 'react';
import { t, word } from '../../../shared/i18n';
import type { Both } from './Compared';
import { compareForms } from './fields';

/** Two versions of a form, field by field. */
export function ComparedForms({ before, after, beforeName, afterName }: Both) {
  const fields = useMemo(() => compareForms(before, after), [before, after]);
  return (
    <section aria-label={t('studio.changes')}>
      <p>{t('studio.legend', { before: beforeName, after: afterName })}</p>
      <ul className="studio-findings">
        {fields.map((field) => (
          <li key={field.key} className={`studio-change ${field.change}`}>
            <p>
              <strong>{word('studio.change', field.change)}</strong> {field.label}{' '}
              <code>{field.key}</code>
            </p>
            <Values values={field.values} />
          </li>
        ))}
      </ul>
      {fields.length === 0 && <p className="soft">{t('studio.onlyWriting')}</p>}
    </section>
  );
}

export function Values({ values }: { values: { name: string; before: string; after: string }[] }) {
  if (values.length === 0) return null;
  return (
    <ul className="studio-values">
      {values.map((value) => (
        <li key={value.name}>
          <code>{value.name}</code>: {value.before && <del>{value.before}</del>}{' '}
          {value.after && <ins>{value.after}</ins>}
        </li>
      ))}
    </ul>
  );
}
