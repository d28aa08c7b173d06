/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { problemText } from '../../shared/api/problem';
import type { Me, Task } from '../../shared/api/types';
import { t } from '../../shared/i18n';
import { claimAll, type Moved } from '../../shared/task/bulk.api';
import { BulkForm } from './BulkForm';
import { HandOver } from './HandOver';
import { HeldLine, type Held } from './HeldLine';
import { MovedLine } from './MovedLine';

interface Props {
  chosen: Task[];
  me: Me;
  onDone: () => void;
}

/** Each report has values of its own: they are entered together on the building's sheet. */
const ownValues = 'report-day';

interface Did {
  what: 'claim' | 'assign';
  moved: Moved;
  tasks: Task[];
}

/** What can be done with the chosen tasks, and for a minute how to take it back. */
export default function Bulk({ chosen, me, onDone }: Props) {
  const [open, setOpen] = useState<'assign' | 'complete'>();
  const [did, setDid] = useState<Did>();
  const [held, setHeld] = useState<Held>();
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const ids = chosen.map((task) => task.id);
  const move = async (what: Did['what'], run: () => Promise<Moved>) => {
    if (busy || chosen.length === 0) return;
    setBusy(true);
    setProblem(undefined);
    try {
      setDid({ what, moved: await run(), tasks: chosen });
      setHeld(undefined);
      setOpen(undefined);
      onDone();
    } catch (failure) {
      setProblem(failure);
    }
    setBusy(false);
  };
  const alike =
    chosen.length > 0 &&
    chosen.every((one) => one.bulk && one.kind === chosen[0]?.kind && one.kind !== ownValues);
  const toggle = (next: 'assign' | 'complete') => setOpen(open === next ? undefined : next);
  return (
    <section class="bulk" aria-label={t('worklist.select')}>
      {did && <MovedLine {...did} onUndone={onDone} />}
      {held && <HeldLine {...held} onTakenBack={() => setHeld(undefined)} />}
      {problem !== undefined && <p role="alert">{problemText(problem)}</p>}
      <p role="status">{t('bulk.chosen', { n: chosen.length })}</p>
      {open === 'assign' && chosen[0] && (
        <HandOver
          key={chosen[0].id}
          task={chosen[0]}
          onChosen={(run) => void move('assign', () => run(ids))}
        />
      )}
      {open === 'complete' && alike && (
        <BulkForm
          key={chosen[0]?.kind}
          tasks={chosen}
          me={me}
          onHeld={(kept) => {
            setHeld(kept);
            setDid(undefined);
            setOpen(undefined);
            onDone();
          }}
        />
      )}
      <div class="acts">
        <button
          type="button"
          class="button"
          aria-disabled={busy || chosen.length === 0}
          onClick={() => void move('claim', () => claimAll(ids))}
        >
          {t('bulk.claim')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={chosen.length === 0}
          aria-expanded={open === 'assign'}
          onClick={() => toggle('assign')}
        >
          {t('bulk.assign')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={!alike}
          aria-expanded={open === 'complete'}
          title={alike ? undefined : t('bulk.complete.why')}
          onClick={() => alike && toggle('complete')}
        >
          {t('bulk.complete')}
        </button>
      </div>
      {chosen.length > 0 && !alike && (
        <p class="soft">
          {chosen.every((one) => one.kind === ownValues) ? (
            <a href="#/reports">{t('bulk.reports')}</a>
          ) : (
            t('bulk.complete.why')
          )}
        </p>
      )}
    </section>
  );
}
