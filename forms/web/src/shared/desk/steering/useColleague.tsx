import { useState } from 'react';
import { t } from '../../i18n';
import { findColleagues } from '../../task/bulk.api';
import { colleagueWords } from '../../task/colleague-words';
import { Labelled } from '../Labelled';
import { useLoad } from '../useLoad';

/**
 * Whom to give a task: who could take it, best first, and the choice among them.
 *
 * @param taskId undefined while there is no task
 * @param id of the control
 */
export function useColleague(taskId: string | undefined, id: string) {
  const { data, problem } = useLoad(`colleagues ${taskId ?? ''}`, async () =>
    taskId ? (await findColleagues(taskId)).items : [],
  );
  const [picked, setPicked] = useState<string>();
  const chosen = data?.find((one) => one.username === picked) ?? data?.[0];
  const select = (
    <Labelled id={id} label={t('steer.assignTo')}>
      <select id={id} value={chosen?.username} onChange={(event) => setPicked(event.target.value)}>
        {data?.map((one) => (
          <option key={one.username} value={one.username}>
            {colleagueWords(one)}
          </option>
        ))}
      </select>
    </Labelled>
  );
  return { chosen, problem, nobody: data?.length === 0, select };
}
