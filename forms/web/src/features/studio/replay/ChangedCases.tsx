import { useState } from 'react';
import { DataTable } from '../../../shared/desk/DataTable';
import { Labelled } from '../../../shared/desk/Labelled';
import { Problem } from '../../../shared/desk/Problem';
import { usePages } from '../../../shared/desk/usePages';
import { t, word } from '../../../shared/i18n';
import { changedCases, type ChangedCase } from './replay.api';
import { both, decidedWords, heldWords, kindsWords, withinWords } from './words';

const differences = ['ALL', 'DECIDED', 'MISSED', 'LONGER', 'SHORTER'];

/** Each case that comes out otherwise: numbers that tell nobody who it is. */
export function ChangedCases({ draft, n }: { draft: string; n: number }) {
  const [difference, setDifference] = useState('ALL');
  const asked = difference === 'ALL' ? '' : difference;
  const pages = usePages<ChangedCase>(`${draft} ${String(n)} ${asked}`, (cursor) =>
    changedCases(draft, n, asked, cursor),
  );
  return (
    <section>
      <h2>{t('replay.changedCases')}</h2>
      <div className="line-form">
        <Labelled id="replay-difference" label={t('replay.difference')}>
          <select
            id="replay-difference"
            value={difference}
            onChange={(event) => setDifference(event.target.value)}
          >
            {differences.map((one) => (
              <option key={one} value={one}>
                {word('replay.difference', one)}
              </option>
            ))}
          </select>
        </Labelled>
      </div>
      <Problem problem={pages.problem} onRetry={pages.reload} />
      <DataTable<ChangedCase>
        stacked
        label={t('replay.changedCases')}
        pages={pages}
        rowKey="no"
        columns={[
          { title: t('replay.case'), render: (_, one) => t('replay.caseNo', { n: one.no }) },
          {
            title: t('replay.decided'),
            render: (_, one) => <Lines all={one.decided.map(decidedWords)} />,
          },
          {
            title: t('replay.missedBoth'),
            align: 'right',
            render: (_, one) => both(one.missedBefore, one.missedAfter),
          },
          { title: t('replay.held'), render: (_, one) => heldWords(one) },
          {
            title: t('replay.otherTasks'),
            render: (_, { added, dropped }) => (
              <Lines
                all={[
                  ...(added.length ? [t('replay.added', { kinds: kindsWords(added) })] : []),
                  ...(dropped.length ? [t('replay.dropped', { kinds: kindsWords(dropped) })] : []),
                ]}
              />
            ),
          },
          {
            title: t('replay.restriction'),
            render: (_, one) => <Lines all={withinWords(one.restrictions ?? [])} />,
          },
          { title: t('replay.assumed'), align: 'right', dataIndex: 'assumed' },
        ]}
      />
    </section>
  );
}

function Lines({ all }: { all: string[] }) {
  if (all.length === 0) return <>–</>;
  return (
    <ul className="studio-values">
      {all.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
