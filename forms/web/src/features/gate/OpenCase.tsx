/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { documentType, documentTypes } from '../../shared/api/document-types';
import { fieldProblem, problemText } from '../../shared/api/problem';
import { t } from '../../shared/i18n';
import { outbox, problemOf, type Entry } from '../../shared/offline/outbox';
import { nowLocalInput } from '../../shared/time/time';
import { Field } from './Field';
import { needKinds, type NeedKind } from './gate.api';
import {
  dropTyped,
  keepTyped,
  keptTyped,
  missing,
  newTyped,
  register,
  typedOf,
  type Typed,
} from './registration';

interface Done {
  text: 'gate.opened' | 'gate.kept';
  name: string;
  meeting: string;
}

/** Opens the case of somebody at the gate; without a connection it waits in the queue. */
export function OpenCase({ entries }: { entries: Entry[] }) {
  const [typed, setTyped] = useState<Typed>();
  const [lacks, setLacks] = useState<'name' | 'document'>();
  const [problem, setProblem] = useState<unknown>();
  const [done, setDone] = useState<Done>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => void keptTyped().then(setTyped), []);
  // What was only kept at first has gone out by then.
  useEffect(
    () =>
      outbox().onSent(({ taskId }) =>
        setDone((old) => (old?.meeting === taskId ? { ...old, text: 'gate.opened' } : old)),
      ),
    [],
  );
  const set = (change: Partial<Typed>) => {
    const next = { ...(typed ?? newTyped()), ...change };
    setTyped(next);
    void keepTyped(next);
  };
  const refused = entries.filter(
    (one) => one.call === 'open-case' && one.state === 'refused' && one.taskId !== typed?.meeting,
  );

  const open = async (event: Event) => {
    event.preventDefault();
    const whole = typed ?? newTyped();
    const lacking = missing(whole);
    setLacks(lacking);
    setProblem(undefined);
    setDone(undefined);
    if (lacking) {
      form.current?.querySelector<HTMLElement>(`#gate-${lacking}`)?.focus();
      return;
    }
    setBusy(true);
    const outcome = await register(whole);
    setBusy(false);
    if (outcome.state === 'refused' || outcome.state === 'conflict') {
      setProblem(outcome.problem);
      return;
    }
    const text = outcome.state === 'sent' ? 'gate.opened' : 'gate.kept';
    setDone({ text, name: whole.name, meeting: whole.meeting });
    setTyped(undefined);
    await dropTyped();
  };
  const error = (field: string) =>
    lacks === field
      ? t(field === 'name' ? 'gate.nameMissing' : 'gate.reachMissing')
      : fieldProblem(problem, field);
  const field = (name: 'name' | 'document' | 'phone' | 'address') => (
    <Field
      name={name}
      label={t(`person.${name}`)}
      value={typed?.[name] ?? ''}
      error={error(name)}
      mode={name === 'phone' ? 'tel' : 'text'}
      onType={(value) => set({ [name]: value })}
    />
  );
  return (
    <section class="card" aria-labelledby="gate-new">
      <h2 id="gate-new">{t('gate.new')}</h2>
      {refused.map((entry) => (
        <p class="notice" key={entry.id}>
          {t('gate.refused', { name: entry.person, why: problemText(problemOf(entry)) })}{' '}
          {!typed && (
            <button type="button" class="button" onClick={() => set(typedOf(entry))}>
              {t('gate.correct')}
            </button>
          )}
        </p>
      ))}
      <form ref={form} noValidate onSubmit={(event) => void open(event)}>
        {field('name')}
        <div class="field">
          <label class="field-label" for="gate-documentType">
            {t('person.documentType')}
          </label>
          <select
            id="gate-documentType"
            value={typed?.documentType ?? 'ID_CARD'}
            onChange={(event) => set({ documentType: event.currentTarget.value })}
          >
            {documentTypes.map((one) => (
              <option key={one} value={one}>
                {documentType(one)}
              </option>
            ))}
          </select>
        </div>
        {field('document')}
        {field('phone')}
        {field('address')}
        <Field
          name="metAt"
          label={t('gate.metAt')}
          type="datetime-local"
          value={typed?.metAt ?? nowLocalInput()}
          error={error('metAt')}
          onType={(metAt) => set({ metAt })}
        />
        <Needs chosen={typed?.needs ?? []} onChoose={(needs) => set({ needs })} />
        <button type="submit" class="button primary" aria-disabled={busy}>
          {busy ? t('form.sending') : t('gate.open')}
        </button>
        <p role="status">{done && t(done.text, { name: done.name })}</p>
        {problem !== undefined && (
          <p class="notice" role="alert">
            {problemText(problem)}
          </p>
        )}
      </form>
    </section>
  );
}

function Needs({
  chosen,
  onChoose,
}: {
  chosen: NeedKind[];
  onChoose: (needs: NeedKind[]) => void;
}) {
  return (
    <fieldset class="field">
      <legend>{t('gate.needNow')}</legend>
      <div class="choices">
        {needKinds.map((kind) => (
          <label class="choice" key={kind}>
            <input
              type="checkbox"
              checked={chosen.includes(kind)}
              onChange={(event) =>
                onChoose([
                  ...chosen.filter((one) => one !== kind),
                  ...(event.currentTarget.checked ? [kind] : []),
                ])
              }
            />
            <span>{t(`gateNeed.${kind}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
