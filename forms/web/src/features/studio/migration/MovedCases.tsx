import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { DataTable } from '../../../shared/desk/DataTable';
import { Labelled } from '../../../shared/desk/Labelled';
import { Problem } from '../../../shared/desk/Problem';
import { Time } from '../../../shared/desk/Time';
import { usePages } from '../../../shared/desk/usePages';
import { t, word } from '../../../shared/i18n';
import { casesOf, type Migration, type MovedCase } from './migration.api';
import { CaseName, Obstacles, type NameOf } from './words';

interface Props {
  found: Migration;
  nameOf: NameOf;
  linked: boolean;
}

const states = ['WAITING', 'MOVED', 'STAYED', 'ENDED', 'REVERSED'];

/** Each case of a migration by state; read anew whenever the migration's own numbers have changed. */
export function MovedCases({ found, nameOf, linked }: Props) {
  const [state, setState] = useState('');
  const pages = usePages<MovedCase>(`${found.id} ${found.state} ${state}`, (cursor, limit) =>
    casesOf(found.id, state, cursor, limit),
  );
  const numbers = JSON.stringify(found.counts);
  const told = useRef({ numbers, state: found.state });
  const { refresh } = pages;
  useEffect(() => {
    const last = told.current;
    told.current = { numbers, state: found.state };
    // Another state reads by itself.
    if (last.numbers !== numbers && last.state === found.state) refresh();
  }, [numbers, found.state, refresh]);
  return (
    <section>
      <h2>{t('migration.cases')}</h2>
      <div className="line-form">
        <Labelled id="case-state" label={t('migration.caseState')}>
          <select id="case-state" value={state} onChange={(event) => setState(event.target.value)}>
            <option value="">{t('migration.casesAll')}</option>
            {states.map((one) => (
              <option key={one} value={one}>
                {word('migration.caseState', one)}
              </option>
            ))}
          </select>
        </Labelled>
        <Button onClick={pages.reload} loading={pages.loading}>
          {t('migration.again')}
        </Button>
      </div>
      <Problem problem={pages.problem} onRetry={pages.reload} />
      <DataTable<MovedCase>
        stacked
        label={t('migration.cases')}
        pages={pages}
        rowKey="caseId"
        columns={[
          {
            title: t('migration.case'),
            render: (_, one) => (
              <>
                <CaseName id={one.caseId} linked={linked} />
                {one.canary && (
                  <>
                    {' '}
                    <strong className="studio-change CHANGED">{t('migration.canary')}</strong>
                  </>
                )}
              </>
            ),
          },
          {
            title: t('migration.caseState'),
            render: (_, one) => word('migration.caseState', one.state),
          },
          { title: t('migration.at'), render: (_, one) => <Time at={one.at} /> },
          {
            title: t('migration.obstacles'),
            render: (_, one) => <Obstacles all={one.obstacles} nameOf={nameOf} />,
          },
        ]}
      />
    </section>
  );
}
