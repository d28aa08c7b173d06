import { useEffect, useState } from 'react';
import { GridSelect } from '../../shared/desk/GridSelect';
import { Labelled } from '../../shared/desk/Labelled';
import { t, word } from '../../shared/i18n';
import { findLists } from './board.api';
import type { Filter } from './filter';
import { SavedViews } from './SavedViews';

const roles = [
  'GRID_MEMBER',
  'VILLAGE_CADRE',
  'LINK_CADRE',
  'POLICE_OFFICER',
  'DOCTOR',
  'DECIDING_OFFICER',
  'FACILITY_DESK',
  'SUPERVISOR',
];
const stages = ['VERIFICATION', 'DECISION', 'TRANSFER', 'ISOLATION', 'MONITORING', 'RELEASE'];
const opened = ['PT24H', 'P3D', 'P7D'];
const due = ['PT1H', 'PT2H', 'PT4H', 'PT12H'];

interface Props {
  filter: Filter;
  onChange: (filter: Filter) => void;
}

/** What of the sub-district is shown: place, role, stage, list, time; and what of it is kept. */
export function FilterBar({ filter, onChange }: Props) {
  const [lists, setLists] = useState<{ id: string; name: string }[]>([]);
  useEffect(() => {
    findLists()
      .then((page) => setLists(page.items))
      // Leaders see the board and not the lists.
      .catch(() => undefined);
  }, []);
  const choice = (
    name: 'role' | 'stage' | 'list' | 'opened' | 'due',
    label: string,
    options: [string, string][],
  ) => (
    <Labelled id={`board-${name}`} label={label}>
      <select
        id={`board-${name}`}
        value={filter[name] ?? ''}
        onChange={(event) => onChange({ ...filter, [name]: event.target.value })}
      >
        <option value="">{t('cases.any')}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
  );
  return (
    <div className="filter-bar" role="group" aria-label={t('board.filter')}>
      <Labelled id="board-grid" label={t('task.grid')}>
        <GridSelect
          id="board-grid"
          withNowhere
          value={filter.grid ?? undefined}
          onChange={(grid) => onChange({ ...filter, grid: grid ?? null })}
        />
      </Labelled>
      {choice(
        'role',
        t('board.role'),
        roles.map((role) => [role, word('role', role)]),
      )}
      {choice(
        'stage',
        t('task.stage'),
        stages.map((stage) => [stage, word('stage', stage)]),
      )}
      {choice(
        'list',
        t('desk.lists'),
        lists.map((list) => [list.id, list.name]),
      )}
      {choice(
        'opened',
        t('board.openedWithin'),
        opened.map((one) => [one, word('within', one)]),
      )}
      {choice(
        'due',
        t('board.dueWithin'),
        due.map((one) => [one, word('within', one)]),
      )}
      <SavedViews filter={filter} onChoose={onChange} />
    </div>
  );
}
