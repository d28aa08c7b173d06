import { Button } from 'antd';
import { useState } from 'react';
import { t, type TextKey } from '../../../shared/i18n';
import type { Finding, Scenario } from '../studio.api';
import * as edits from './edits';
import { ExampleRows } from './ExampleRows';
import type { Side, Table } from './table';

interface Props {
  table: Table;
  /** Whether rows are measured in moments: when it happens, and when things are due. */
  timed: boolean;
  readOnly: boolean;
  /** How each came out, in their order; empty before a check. */
  outcomes: Scenario[];
  /** Words that nobody understands, each with its cell. */
  findings: Finding[];
  onEdit: (table: Table) => void;
}

/** Examples as a table: what is asked, when, and what should come of it; beside each cell what came. */
export function ScenarioTable(props: Props) {
  const { table, timed, readOnly, outcomes, findings, onEdit } = props;
  const sides: [Side, TextKey][] = [
    ['given', 'studio.scenario.given'],
    ['then', 'studio.scenario.then'],
  ];
  return (
    <div className="scenarios">
      <p className="soft">{t('studio.scenario.hint')}</p>
      <table>
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {t('studio.scenario.name')}
            </th>
            <th colSpan={Math.max(1, table.given.length)} scope="colgroup">
              {t('studio.scenario.given')}
            </th>
            {timed && (
              <th rowSpan={2} scope="col">
                {t('studio.scenario.when')}
              </th>
            )}
            <th colSpan={Math.max(1, table.then.length)} scope="colgroup">
              {t('studio.scenario.then')}
            </th>
            <th rowSpan={2} scope="col">
              {t('studio.scenario.outcome')}
            </th>
          </tr>
          <tr>
            {sides.map(([side]) =>
              table[side].length === 0 ? (
                <th key={side} scope="col">
                  –
                </th>
              ) : (
                table[side].map((column) => (
                  <th key={`${side} ${column}`} scope="col">
                    {column}{' '}
                    {!readOnly && (
                      <Button
                        size="small"
                        aria-label={t('studio.scenario.removeColumn', { name: column })}
                        onClick={() => onEdit(edits.removeColumn(table, side, column))}
                      >
                        ✕
                      </Button>
                    )}
                  </th>
                ))
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {table.examples.map((example, at) => (
            <ExampleRows
              key={at}
              at={at}
              example={example}
              table={table}
              timed={timed}
              readOnly={readOnly}
              outcome={outcomes[at]?.name === example.name ? outcomes[at] : undefined}
              findings={findings}
              onEdit={onEdit}
            />
          ))}
        </tbody>
      </table>
      {!readOnly && (
        <div className="scenario-tools">
          <Button
            onClick={() =>
              onEdit(
                edits.addExample(
                  table,
                  t('studio.scenario.newName', { n: table.examples.length + 1 }),
                ),
              )
            }
          >
            {t('studio.scenario.add')}
          </Button>
          {sides.map(([side, label]) => (
            <NewColumn
              key={side}
              side={side}
              label={t('studio.scenario.newColumn', { side: t(label) })}
              onAdd={(name) => onEdit(edits.addColumn(table, side, name))}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function NewColumn(props: { side: Side; label: string; onAdd: (name: string) => void }) {
  const [name, setName] = useState('');
  const id = `scenario-new-${props.side}`;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        props.onAdd(name);
        setName('');
      }}
    >
      <label htmlFor={id}>{props.label}</label>{' '}
      <input id={id} value={name} onChange={(event) => setName(event.target.value)} />{' '}
      <Button htmlType="submit" disabled={!name.trim()}>
        {t('studio.scenario.addColumn')}
      </Button>
    </form>
  );
}
