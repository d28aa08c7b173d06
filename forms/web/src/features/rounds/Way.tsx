/** @jsxImportSource preact */
import { t, word } from '../../shared/i18n';
import type { Morning } from './rounds.api';
import { way } from './way';

/** The way on foot: each person once, with all there is to do at the door. */
export function Way({ morning }: { morning: Morning }) {
  const buildings = way(morning);
  return (
    <>
      <h2>{t('morning.way')}</h2>
      {buildings.length === 0 && <p class="soft">{t('morning.way.none')}</p>}
      <ol class="plain">
        {buildings.map(({ title, visits }) => (
          <li key={title}>
            <h3>{title || t('sheet.noBuilding')}</h3>
            <ol class="plain">
              {visits.map((visit) => (
                <li class="card" key={visit.caseId}>
                  <strong>{visit.name}</strong> <span class="soft">{visit.place?.door}</span>
                  {visit.tasks.map((task) => (
                    <a class="door-task" key={task.id} href={`#/task/${task.id}`}>
                      {word('kind', task.kind)}
                    </a>
                  ))}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </>
  );
}
