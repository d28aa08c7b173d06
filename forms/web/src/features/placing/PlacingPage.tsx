import { useState } from 'react';
import { findTasks } from '../../shared/api/tasks';
import type { Me, Task } from '../../shared/api/types';
import { gridName } from '../../shared/api/grids';
import { DataTable } from '../../shared/desk/DataTable';
import { Problem } from '../../shared/desk/Problem';
import { TaskDrawer } from '../../shared/desk/TaskDrawer';
import { Time } from '../../shared/desk/Time';
import { usePages } from '../../shared/desk/usePages';
import { t, word } from '../../shared/i18n';
import { matchClock } from '../../shared/time/clock';
import { Address } from './Address';
import { PlaceChosen } from './PlaceChosen';
import { Button } from 'antd';

/** People whose address named no grid at all (a village's own are its cadre's): choose some of them, choose their grid, place them. */
export function PlacingPage({ me }: { me: Me }) {
  const tasks = usePages<Task>('place-person', async (cursor) => {
    const page = await findTasks({ view: 'team', kind: 'place-person', cursor, limit: 25 });
    await matchClock(page.items);
    return page;
  });
  const [chosen, setChosen] = useState<string[]>([]);
  const [opened, setOpened] = useState<string>();
  const done = () => {
    setChosen([]);
    setOpened(undefined);
    tasks.reload();
  };
  return (
    <>
      <h1>{t('desk.placing')}</h1>
      <p className="soft">{t('placing.hint')}</p>
      <Problem problem={tasks.problem} onRetry={tasks.reload} />
      <PlaceChosen ids={chosen} onPlaced={done} />
      <DataTable<Task>
        label={t('desk.placing')}
        pages={tasks}
        rowKey="id"
        rowSelection={{
          selectedRowKeys: chosen,
          onChange: (keys) => setChosen(keys.map(String)),
          columnTitle: <span className="sr-only">{t('placing.choose')}</span>,
          getCheckboxProps: (task) =>
            ({ 'aria-label': t('placing.chooseOne', { name: task.person.name }) }) as object,
        }}
        columns={[
          { title: t('person.name'), render: (_, task) => task.person.name },
          { title: t('person.phone'), render: (_, task) => task.person.phone ?? '–' },
          { title: t('person.address'), render: (_, task) => <Address taskId={task.id} /> },
          { title: t('task.grid'), render: (_, task) => gridName(task.grid) },
          {
            title: t('task.due'),
            render: (_, task) => (
              <>
                {task.timing && (
                  <span className={`timing ${task.timing}`}>{word('timing', task.timing)}</span>
                )}{' '}
                <Time at={task.due} />
              </>
            ),
          },
          {
            title: t('lists.todo'),
            render: (_, task) => (
              <Button onClick={() => setOpened(task.id)}>{t('placing.open')}</Button>
            ),
          },
        ]}
      />
      <TaskDrawer taskId={opened} me={me} onClose={() => setOpened(undefined)} onDone={done} />
    </>
  );
}
