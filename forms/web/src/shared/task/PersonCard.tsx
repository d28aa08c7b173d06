/** @jsxImportSource preact */
import type { Task } from '../api/types';
import { t } from '../i18n';
import { DueLine } from './DueLine';
import { PersonFacts } from './PersonFacts';

/** Who the task is about, and by when. */
export function PersonCard({ task }: { task: Task }) {
  return (
    <section class="card person" aria-label={t('task.person')}>
      <PersonFacts person={task.person} grid={task.grid} stage={task.stage} />
      <DueLine task={task} />
    </section>
  );
}
