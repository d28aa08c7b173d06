import { Button } from 'antd';
import { t } from '../../../shared/i18n';
import type { Finding, Scenario } from '../studio.api';
import { Cell, MomentCell } from './Cell';
import * as edits from './edits';
import { Unread } from './Unread';
import { isMoment, same, shown, type Cells, type Example, type Table } from './table';

/** What may be expected as a moment: of the table of deadlines, and of a model. */
const moments = new Set(['opens', 'warn', 'due', 'escalate', 'opened', 'at']);

interface Props {
  at: number;
  example: Example;
  table: Table;
  timed: boolean;
  readOnly: boolean;
  outcome: Scenario | undefined;
  /** Of the whole file; each names its cell. */
  findings: Finding[];
  onEdit: (table: Table) => void;
}

/** One example: a line for each row that should answer. */
export function ExampleRows(props: Props) {
  const { at, example, table, timed, readOnly, outcome, findings, onEdit } = props;
  const rows: (Cells | undefined)[] = example.then.length > 0 ? example.then : [undefined];
  const actual = outcome?.actual as Cells[] | null | undefined;
  const whole = { rowSpan: rows.length };
  const cell = (path: string) => `${String(at + 1)}/${path}`;
  const unread = (path: string) => <Unread cell={cell(path)} findings={findings} />;
  const label = (column: string) => `${example.name}: ${column}`;
  return rows.map((expected, row) => (
    <tr key={row} className={outcome && (outcome.passed ? 'passed' : 'failed')}>
      {row === 0 && (
        <>
          <th scope="row" {...whole}>
            <Cell
              label={t('studio.scenario.name')}
              text={example.name}
              readOnly={readOnly}
              onSet={(text) => text.trim() && onEdit(edits.rename(table, at, text.trim()))}
            />
          </th>
          {table.given.length === 0 && <td {...whole} />}
          {table.given.map((column) => (
            <td key={column} {...whole} data-cell={cell(`given/${column}`)}>
              <Cell
                label={label(column)}
                value={example.given[column]}
                readOnly={readOnly}
                onValue={(value) => onEdit(edits.setGiven(table, at, column, value))}
              />
              {unread(`given/${column}`)}
            </td>
          ))}
          {timed && (
            <td {...whole} data-cell={cell('when')}>
              <MomentCell
                label={label(t('studio.scenario.when'))}
                value={example.when}
                readOnly={readOnly}
                onSet={(when) => onEdit(edits.setWhen(table, at, when))}
              />
              {unread('when')}
            </td>
          )}
        </>
      )}
      {table.then.length === 0 && <td />}
      {table.then.map((column) => {
        const value = expected?.[column];
        const asMoment = timed && moments.has(column) && (value === undefined || isMoment(value));
        const set = (to: typeof value) => onEdit(edits.setThen(table, at, row, column, to));
        const got = actual?.[row]?.[column];
        const differs = outcome && value !== undefined && !same(value, got);
        return (
          <td
            key={column}
            className={differs ? 'differs' : undefined}
            data-cell={cell(`then/${String(row + 1)}/${column}`)}
          >
            {asMoment ? (
              <MomentCell label={label(column)} value={value} readOnly={readOnly} onSet={set} />
            ) : (
              <Cell label={label(column)} value={value} readOnly={readOnly} onValue={set} />
            )}
            {differs && (
              <strong className="got">
                {t('studio.scenario.got', {
                  actual: got === undefined ? t('studio.scenario.nothing') : shown(got),
                })}
              </strong>
            )}
            {unread(`then/${String(row + 1)}/${column}`)}
          </td>
        );
      })}
      {row === 0 && (
        <td {...whole}>
          <div className="scenario-end">
            <span>{resultOf(outcome, example, actual)}</span>
            {!readOnly && (
              <>
                <Button size="small" onClick={() => onEdit(edits.expectRow(table, at))}>
                  {t('studio.scenario.expectRow')}
                </Button>
                {example.then.length > 0 && (
                  <Button
                    size="small"
                    onClick={() => onEdit(edits.dropRow(table, at, example.then.length - 1))}
                  >
                    {t(
                      example.then.length === 1
                        ? 'studio.scenario.expectNone'
                        : 'studio.scenario.dropRow',
                    )}
                  </Button>
                )}
                <Button
                  size="small"
                  aria-label={t('studio.scenario.remove', { name: example.name })}
                  onClick={() => onEdit(edits.removeExample(table, at))}
                >
                  {t('studio.scenario.removeShort')}
                </Button>
              </>
            )}
          </div>
        </td>
      )}
    </tr>
  ));
}

function resultOf(
  outcome: Scenario | undefined,
  example: Example,
  actual: Cells[] | null | undefined,
): string {
  if (!outcome) return example.then.length === 0 ? t('studio.scenario.noRow') : '';
  if (outcome.passed) return t('studio.scenario.passed');
  if (!actual) return t('studio.scenario.unasked');
  return actual.length === example.then.length
    ? t('studio.scenario.failed')
    : t('studio.scenario.rows', { expected: example.then.length, actual: actual.length });
}
