import { useMemo, useState } from 'react';
import { t, word } from '../../../shared/i18n';
import { compareTables, readTable, type ComparedCell } from './cells';
import type { Both } from './Compared';

/** Two versions of a decision table, cell by cell. */
export function ComparedTables({ before, after, beforeName, afterName, name }: Both) {
  const table = useMemo(() => compareTables(readTable(before), readTable(after)), [before, after]);
  const [all, setAll] = useState(false);
  const rows = table.rows.filter((row) => all || row.change !== 'SAME');
  const count = table.rows.filter((row) => row.change !== 'SAME').length;
  return (
    <section aria-label={t('studio.changes')}>
      <p>
        {t('studio.legend', { before: beforeName, after: afterName })} ·{' '}
        {t('studio.rowsChanged', { n: count })}
        {table.hitPolicy.changed && (
          <>
            {' · '}
            {t('studio.hitPolicy')} <Cell cell={table.hitPolicy} />
          </>
        )}
      </p>
      <label className="studio-check">
        <input type="checkbox" checked={all} onChange={(e) => setAll(e.target.checked)} />{' '}
        {t('studio.allRows')}
      </label>
      <div className="scroll" role="region" aria-label={name} tabIndex={0}>
        <table className="studio-table">
          <thead>
            <tr>
              <th scope="col">{t('studio.changeKind')}</th>
              <th scope="col">{t('studio.row')}</th>
              {table.columns.map((column, i) => (
                <th scope="col" key={i} className={`studio-change ${column.change}`}>
                  {column.label}
                  {column.change !== 'SAME' && `（${word('studio.change', column.change)}）`}
                </th>
              ))}
              <th scope="col">{t('studio.description')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} className={`studio-change ${row.change}`}>
                <td>{word('studio.change', row.change)}</td>
                <th scope="row">{row.id}</th>
                {row.cells.map((cell, i) => (
                  <td key={i}>
                    <Cell cell={cell} />
                  </td>
                ))}
                <td>
                  <Cell cell={row.description} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Cell({ cell }: { cell: ComparedCell }) {
  if (!cell.changed) return <>{cell.after}</>;
  return (
    <>
      {cell.before && <del>{cell.before}</del>} {cell.after && <ins>{cell.after}</ins>}
    </>
  );
}
