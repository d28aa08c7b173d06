import { TreeSelect } from 'antd';
import { useEffect, useState } from 'react';
import { allGrids } from '../api/grids';
import type { GridNode } from '../api/types';
import { t } from '../i18n';

interface Props {
  id: string;
  value: string | undefined;
  onChange: (code: string | undefined) => void;
  /** UNPLACED and OUTSIDE can be filtered by, but nobody is placed there. */
  withNowhere?: boolean;
}

interface Branch {
  value: string;
  title: string;
  children: Branch[];
}

/** A grid out of the tree, found by its name. */
export function GridSelect({ id, value, onChange, withNowhere, ...aria }: Props) {
  const [grids, setGrids] = useState<GridNode[]>([]);
  useEffect(() => void allGrids().then(setGrids), []);
  const shown = withNowhere ? grids : grids.filter((grid) => grid.level !== 'NOWHERE');
  const top = shown.filter((grid) => grid.level === 'CITY' || grid.level === 'SUBDISTRICT');
  return (
    <TreeSelect
      id={id}
      {...(value === undefined ? {} : { value })}
      {...aria}
      onChange={(code: string | undefined) => onChange(code)}
      treeData={branches(shown)}
      treeDefaultExpandedKeys={top.map((grid) => grid.code)}
      showSearch={{ treeNodeFilterProp: 'title' }}
      allowClear
      placeholder={t('desk.chooseGrid')}
      popupMatchSelectWidth={320}
      // The control names its list by this id, and the list belongs to the page's landmark.
      popupRender={(menu) => <div id={`${id}_list`}>{menu}</div>}
      getPopupContainer={(control: HTMLElement) => control.parentElement ?? document.body}
      className="grid-select"
    />
  );
}

function branches(grids: GridNode[]): Branch[] {
  const all = new Map<string, Branch>();
  grids.forEach(({ code, name }) => all.set(code, { value: code, title: name, children: [] }));
  const roots: Branch[] = [];
  for (const { code, parent } of grids) {
    const branch = all.get(code);
    const above = parent ? all.get(parent) : undefined;
    if (branch) (above?.children ?? roots).push(branch);
  }
  return roots;
}
