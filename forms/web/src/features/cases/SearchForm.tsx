import { Button, Card, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { GridSelect } from '../../shared/desk/GridSelect';
import { Labelled } from '../../shared/desk/Labelled';
import { t, word } from '../../shared/i18n';

export interface Search {
  q: string;
  state: string;
  stage: string;
  grid: string;
}

interface Props {
  start: Search;
  byName: boolean;
  onSearch: (search: Search) => void;
}

const states = [
  'CHECKING',
  'UNDER_CONTROL',
  'IN_HOSPITAL',
  'RELEASED',
  'NOT_CONCERNED',
  'RETURNED',
  'NOT_LOCATED',
  'DECEASED',
  'ANNULLED',
];
const stages = ['VERIFICATION', 'DECISION', 'TRANSFER', 'ISOLATION', 'MONITORING', 'RELEASE'];

export function SearchForm({ start, byName, onSearch }: Props) {
  const [search, setSearch] = useState(start);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch({ ...search, q: search.q.trim() });
  };
  const choice = (name: 'state' | 'stage', label: string, codes: string[]) => (
    <Labelled id={`search-${name}`} label={label}>
      <select
        id={`search-${name}`}
        value={search[name]}
        onChange={(event) => setSearch({ ...search, [name]: event.target.value })}
      >
        <option value="">{t('cases.any')}</option>
        {codes.map((code) => (
          <option key={code} value={code}>
            {word(name, code)}
          </option>
        ))}
      </select>
    </Labelled>
  );
  return (
    <Card className="gap">
      <form role="search" onSubmit={submit} className="line-form">
        {byName && (
          <Labelled id="search-q" label={t('cases.q')}>
            <Input
              id="search-q"
              type="search"
              autoComplete="off"
              value={search.q}
              onChange={(event) => setSearch({ ...search, q: event.target.value })}
            />
          </Labelled>
        )}
        {choice('state', t('case.state'), states)}
        {choice('stage', t('task.stage'), stages)}
        <Labelled id="search-grid" label={t('task.grid')}>
          <GridSelect
            id="search-grid"
            withNowhere
            value={search.grid || undefined}
            onChange={(grid) => setSearch({ ...search, grid: grid ?? '' })}
          />
        </Labelled>
        <Button type="primary" htmlType="submit">
          {t('cases.search')}
        </Button>
      </form>
    </Card>
  );
}
