import { useEffect, useState } from 'react';
import { allGrids, gridName } from '../../../shared/api/grids';
import { DataTable } from '../../../shared/desk/DataTable';
import { Problem } from '../../../shared/desk/Problem';
import { Time } from '../../../shared/desk/Time';
import { usePages } from '../../../shared/desk/usePages';
import { t } from '../../../shared/i18n';
import { casesIn, type RunningElement, type StandingCase } from './running.api';

interface Props {
  name: string;
  element: RunningElement;
}

/** The cases behind a number, by id: who may see the person opens the file. */
export function StandingCases({ name, element }: Props) {
  const pages = usePages<StandingCase>(`cases ${name} ${element.element}`, (cursor) =>
    casesIn(name, element.element, cursor),
  );
  const [, setNamed] = useState(false);
  useEffect(() => void allGrids().then(() => setNamed(true)), []);
  const title = t('running.casesOf', { element: element.name ?? element.element });
  return (
    <section>
      <h2>{title}</h2>
      <Problem problem={pages.problem} onRetry={pages.reload} />
      <DataTable<StandingCase>
        stacked
        label={title}
        pages={pages}
        rowKey="caseId"
        columns={[
          {
            title: t('running.case'),
            render: (_, one) => <a href={`#/cases/${one.caseId}`}>{one.caseId}</a>,
          },
          { title: t('running.grid'), render: (_, one) => gridName(one.grid) },
          {
            title: t('running.version'),
            render: (_, one) =>
              one.version === null ? '–' : t('running.versionNo', { n: one.version }),
          },
          { title: t('running.since'), render: (_, one) => <Time at={one.since} /> },
          { title: t('running.due'), render: (_, one) => <Time at={one.due} /> },
        ]}
      />
    </section>
  );
}
