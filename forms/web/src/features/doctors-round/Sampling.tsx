/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { findForm } from '../../shared/api/tasks';
import { gridName } from '../../shared/api/grids';
import { t } from '../../shared/i18n';
import { outbox } from '../../shared/offline/outbox';
import { useOutbox } from '../../shared/offline/useOutbox';
import { fromLocalInput, nowLocalInput } from '../../shared/time/time';
import type { Patient } from './round.api';
import { Refused } from './Refused';
import { SampleKind } from './SampleKind';
import { Scanner } from './Scanner';
import { poolLimit, tubeOf, usedTubes } from './tubes';
import { queue, usePool } from './usePool';

/** Person by person: the tube is scanned, and the next one stands there at once. */
export function Sampling({ patients, onTaken }: { patients: Patient[]; onTaken: () => void }) {
  const [shared, setShared] = useState(false);
  const [kind, setKind] = useState('THROAT');
  const [tube, setTube] = useState('');
  const [second, setSecond] = useState('');
  const [skipped, setSkipped] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  const [twice, setTwice] = useState(false);
  const [twoWanted, setTwoWanted] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const other = useRef<HTMLInputElement>(null);
  const { pool, add, close, takeBack } = usePool();
  const queued = useOutbox();
  const out = new Set(queued.filter((one) => one.state !== 'refused').map((one) => one.taskId));
  pool?.people.forEach(({ taskId }) => out.add(taskId));
  const due = patients
    .flatMap((patient) =>
      patient.tasks
        .filter((task) => task.kind === 'take-sample' && !out.has(task.id))
        .map((task) => ({ task, patient })),
    )
    .sort((a, b) => skipped.indexOf(a.task.id) - skipped.indexOf(b.task.id));
  const next = due[0];
  const id = next?.task.id;
  useEffect(() => {
    setTwoWanted(false);
    if (!id) return;
    let current = true;
    // On some days two samples are taken of a person: the form knows, and the server checks.
    findForm(id)
      .then(({ data }) => current && setTwoWanted(data['doubleSample'] === true))
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [id]);
  if (!next && !pool) return <Refused />;

  const take = async (scanned: string, scannedSecond: string) => {
    const code = scanned || (shared ? (pool?.tube ?? '') : '');
    if (!next || code === '') return;
    const used = usedTubes(patients, queued);
    if (pool && !(shared && code === pool.tube)) used.add(pool.tube);
    pool?.people.forEach((one) => used.add(one.second));
    const isTwice =
      (used.has(code) && !(shared && code === pool?.tube)) ||
      (scannedSecond !== '' && (scannedSecond === code || used.has(scannedSecond)));
    setTwice(isTwice);
    if (isTwice) {
      setTube('');
      setSecond('');
      first.current?.focus();
      return;
    }
    if (twoWanted && scannedSecond === '') {
      other.current?.focus();
      return;
    }
    const one = {
      taskId: next.task.id,
      person: next.patient.name,
      at: fromLocalInput(nowLocalInput()),
      second: scannedSecond,
    };
    setTube('');
    setSecond('');
    first.current?.focus();
    setSaid(t('round.taken', { name: one.person, tube: code }));
    if (shared) await add(code, kind, one);
    else {
      await queue(code, 1, kind, one);
      await outbox().flush();
    }
    if (due.length === 1) onTaken();
  };
  const closeNow = async () => {
    await close();
    onTaken();
  };

  return (
    <section class="card sampling" aria-labelledby="sampling">
      <h2 id="sampling">{t('round.sampling', { n: due.length })}</h2>
      <div class="row-of">
        <SampleKind kind={kind} onChoose={setKind} disabled={pool !== undefined} />
        <label class="choice">
          <input
            type="checkbox"
            checked={shared}
            disabled={pool !== undefined}
            onChange={() => setShared(!shared)}
          />
          <span>{t('round.shared', { most: poolLimit })}</span>
        </label>
      </div>
      {next && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void take(tubeOf(tube), tubeOf(second));
          }}
        >
          <p class="now" aria-live="polite">
            <strong>{next.patient.name}</strong>{' '}
            <span class="soft">{gridName(next.patient.grid)}</span>
          </p>
          <div class="field">
            <label class="field-label" for="tube">
              {t('round.tubeNo')}
            </label>
            <input
              id="tube"
              ref={first}
              value={tube}
              autocomplete="off"
              aria-describedby="tube-hint"
              placeholder={shared ? pool?.tube : undefined}
              onInput={(event) => setTube(event.currentTarget.value)}
            />
            <p class="field-hint" id="tube-hint">
              {t(shared ? 'round.poolHint' : 'round.tubeHint')}
            </p>
          </div>
          {twoWanted && (
            <div class="field">
              <label class="field-label" for="second-tube">
                {t('round.secondTube')}
              </label>
              <input
                id="second-tube"
                ref={other}
                value={second}
                autocomplete="off"
                onInput={(event) => setSecond(event.currentTarget.value)}
              />
            </div>
          )}
          <div class="acts">
            <button type="submit" class="button primary">
              {t('round.take')}
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() =>
                setSkipped([...skipped.filter((one) => one !== next.task.id), next.task.id])
              }
            >
              {t('round.skip')}
            </button>
            <Scanner onCode={(code) => void take(tubeOf(code), '')} />
          </div>
        </form>
      )}
      <p role="status">{said}</p>
      {twice && (
        <p class="notice" role="alert">
          {t('round.tubeTaken')}
        </p>
      )}
      {pool && (
        <div class="pool">
          <p>
            {t('round.pool', { tube: pool.tube, n: pool.people.length, most: poolLimit })}{' '}
            {pool.people.map((one) => one.person).join(t('list.comma'))}
          </p>
          <button type="button" class="button" onClick={() => void closeNow()}>
            {t('round.close')}
          </button>{' '}
          <button type="button" class="button quiet" onClick={() => void takeBack()}>
            {t('round.takeBack')}
          </button>
        </div>
      )}
      <Refused />
    </section>
  );
}
