import { useMemo, useState } from 'react';
import { t, word } from '../../../shared/i18n';
import type { Both } from './Compared';
import { ComparedTexts } from './ComparedTexts';
import { compareExamples, type ComparedExample, type ComparedValue } from './examples';
import './examples.css';

/** Beside the word, so that nobody has to tell colours apart. */
const signs = { ADDED: '＋', REMOVED: '－', CHANGED: '≠', MOVED: '⇅', SAME: '＝' };

/** Two versions of the examples beside a table or model: example by example, cell by cell. */
export function ComparedExamples(both: Both) {
  const { before, after, beforeName, afterName, name } = both;
  const examples = useMemo(() => readable(before, after), [before, after]);
  const [all, setAll] = useState(false);
  if (!examples)
    return (
      <>
        <p>{t('studio.examplesUnread')}</p>
        <ComparedTexts {...both} />
      </>
    );
  const changed = examples.filter(({ change }) => change !== 'SAME');
  return (
    <section aria-label={t('studio.changes')}>
      <p>
        {t('studio.legend', { before: beforeName, after: afterName })} ·{' '}
        {t('studio.examplesChanged', { n: changed.length, all: examples.length })}
      </p>
      <label className="studio-check">
        <input type="checkbox" checked={all} onChange={(e) => setAll(e.target.checked)} />{' '}
        {t('studio.allCells')}
      </label>
      {changed.length === 0 && <p className="soft">{t('studio.onlyWriting')}</p>}
      <div className="scroll" role="region" aria-label={name} tabIndex={0}>
        <table className="studio-table compared-examples">
          <thead>
            <tr>
              <th scope="col">{t('studio.scenario.cell')}</th>
              <th scope="col">{t('studio.changeKind')}</th>
              <th scope="col">{beforeName}</th>
              <th scope="col">{afterName}</th>
            </tr>
          </thead>
          {(all ? examples : changed).map((example, i) => (
            <Example key={i} example={example} all={all} />
          ))}
        </table>
      </div>
    </section>
  );
}

/** Undefined where one of both is no file of examples. */
function readable(before: string, after: string): ComparedExample[] | undefined {
  try {
    return compareExamples(before, after);
  } catch {
    return undefined;
  }
}

function Example({ example, all }: { example: ComparedExample; all: boolean }) {
  const { name, change, values } = example;
  return (
    <tbody>
      <tr className={`studio-change ${change}`}>
        <th scope="rowgroup" colSpan={4}>
          <Change change={change} /> {name}
        </th>
      </tr>
      {values
        .filter((value) => all || value.changed)
        .map((value) => (
          <tr key={`${value.side} ${String(value.row)} ${value.column}`}>
            <th scope="row">{whereOf(value)}</th>
            <td className={`studio-change ${value.change}`}>
              <Change change={value.change} />
            </td>
            <td>
              {value.changed
                ? value.before && <del>{told(value, value.before)}</del>
                : told(value, value.before)}
            </td>
            <td>
              {value.changed
                ? value.after && <ins>{told(value, value.after)}</ins>
                : told(value, value.after)}
            </td>
          </tr>
        ))}
    </tbody>
  );
}

function Change({ change }: { change: keyof typeof signs }) {
  return (
    <>
      <span aria-hidden>{signs[change]}</span> {word('studio.change', change)}
    </>
  );
}

function whereOf({ side, column, row }: ComparedValue): string {
  if (side === 'none') return t('studio.scenario.then');
  if (side !== 'then' || row === 0) return [t(`studio.scenario.${side}`), column].join(' ').trim();
  return t('studio.scenario.thenRow', { row, column });
}

function told({ side }: ComparedValue, text: string): string {
  return side === 'none' && text ? t('studio.scenario.noRow') : text;
}
