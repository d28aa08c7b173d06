import type { ReactNode } from 'react';
import type { Me } from '../../shared/api/types';
import { t, type TextKey } from '../../shared/i18n';
import { Authorities } from './Authorities';
import { Facilities } from './Facilities';
import { Vehicles } from './Vehicles';

interface Props {
  me: Me;
  /** The risk areas, where that register is open. */
  areas?: ReactNode;
}

const tabs: [path: string, text: TextKey][] = [
  ['registers', 'area.bodies'],
  ['registers/areas', 'area.title'],
];

/** What the work rests on: who may decide, where there is room, what drives, which areas hold. */
export function RegistersPage({ me, areas }: Props) {
  const open = areas ? 'registers/areas' : 'registers';
  return (
    <>
      <h1>{t('desk.registers')}</h1>
      <nav className="tabs" aria-label={t('area.tabs')}>
        {tabs.map(([path, text]) => (
          <a key={path} href={`#/${path}`} aria-current={path === open ? 'page' : undefined}>
            {t(text)}
          </a>
        ))}
      </nav>
      {areas ?? (
        <>
          <Authorities me={me} />
          <Facilities />
          <Vehicles />
        </>
      )}
    </>
  );
}
