import type { Me } from '../../shared/api/types';
import { t } from '../../shared/i18n';
import { Authorities } from './Authorities';
import { Facilities } from './Facilities';
import { Vehicles } from './Vehicles';

/** What the work rests on: who may decide, where there is room, what drives. */
export function RegistersPage({ me }: { me: Me }) {
  return (
    <>
      <h1>{t('desk.registers')}</h1>
      <Authorities me={me} />
      <Facilities />
      <Vehicles />
    </>
  );
}
