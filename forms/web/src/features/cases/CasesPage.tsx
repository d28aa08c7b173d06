import { useState } from 'react';
import { get, send } from '../../shared/api/client';
import { gridName } from '../../shared/api/grids';
import { worksAtDesk } from '../../shared/api/session';
import type { Me, Page, Person } from '../../shared/api/types';
import { DataTable } from '../../shared/desk/DataTable';
import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { usePages } from '../../shared/desk/usePages';
import { t, word } from '../../shared/i18n';
import { SearchForm, type Search } from './SearchForm';

interface CaseRow {
  id: string;
  person: Person;
  grid: string;
  state: string;
  stage: string | null;
  openedAt?: string | null;
}

/** The last search stays while the page is open; it never stands in the address. */
let last: Search = { q: '', state: '', stage: '', grid: '' };

export function CasesPage({ me }: { me: Me }) {
  const byName = worksAtDesk(me);
  const [search, setSearch] = useState(last);
  const cases = usePages<CaseRow>(JSON.stringify(search), (cursor) => find(search, byName, cursor));
  return (
    <>
      <h1>{t('desk.cases')}</h1>
      <SearchForm
        start={search}
        byName={byName}
        onSearch={(next) => {
          last = next;
          setSearch(next);
        }}
      />
      <Problem problem={cases.problem} onRetry={cases.reload} />
      <p role="status" className="soft">
        {cases.loading
          ? t('loading')
          : t(cases.next ? 'cases.shownOf' : 'cases.shown', { n: cases.items.length })}
      </p>
      <DataTable<CaseRow>
        stacked
        label={t('desk.cases')}
        pages={cases}
        rowKey="id"
        columns={[
          {
            title: t('person.name'),
            render: (_, one) => <a href={`#/cases/${one.id}`}>{one.person.name || one.id}</a>,
          },
          { title: t('person.document'), render: (_, one) => one.person.document ?? '–' },
          { title: t('person.phone'), render: (_, one) => one.person.phone ?? '–' },
          { title: t('task.grid'), render: (_, one) => gridName(one.grid) },
          { title: t('case.state'), render: (_, one) => word('state', one.state) },
          { title: t('task.stage'), render: (_, one) => word('stage', one.stage) || '–' },
          { title: t('case.openedAt'), render: (_, one) => <Time at={one.openedAt} /> },
        ]}
      />
    </>
  );
}

/** Only the command room looks for a name; others narrow what is in their grids. */
function find(search: Search, byName: boolean, cursor: string | null): Promise<Page<CaseRow>> {
  if (!byName) {
    const { state, stage, grid } = search;
    return get('/api/cases', { state, stage, grid, cursor, limit: 50 });
  }
  const given = Object.entries(search).filter(([, value]) => value !== '');
  const body = { ...Object.fromEntries(given), limit: 50, ...(cursor ? { cursor } : {}) };
  return send('POST', '/api/cases/search', { body });
}
