/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiProblem, problemText } from '../api/problem';
import { completeTask } from '../api/tasks';
import type { Completed, Me, Task } from '../api/types';
import { FormView } from '../form/FormView';
import { OutcomeView } from '../form/OutcomeView';
import { offeredOutcomes, outcomeField, outcomeKey } from '../form/outcome';
import type { Schema } from '../form/schema';
import { faults } from '../form/validate';
import { answers, type Values } from '../form/values';
import { t } from '../i18n';
import { faultTexts, serverTexts, type Errors } from './faults';
import { SubmissionKey } from './submission-key';
import { useAnswers } from './useAnswers';

interface Props {
  task: Task;
  schema: Schema;
  data: Values;
  me: Me;
  onDone: (done: Completed) => void;
  onBack: () => void;
}

/** The form of a task, its outcome and the way they are sent. */
export function Answering({ task, schema, data, me, onDone, onBack }: Props) {
  const state = useAnswers(task.id, schema, data);
  const [tried, setTried] = useState(0);
  const [problem, setProblem] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const key = useRef(new SubmissionKey());
  const form = useRef<HTMLFormElement>(null);
  const field = outcomeField(schema);
  const values: Values = { ...state.values, [outcomeKey]: state.outcome };
  const found = tried > 0 ? faults(schema, values) : [];
  const errors: Errors = { ...serverTexts(problem), ...faultTexts(found) };
  const count = Object.keys(errors).length;

  useEffect(() => {
    if (tried > 0 && !sending) focusFirstInvalid(form.current);
  }, [tried, problem]);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (sending) return;
    setProblem(undefined);
    setTried((n) => n + 1);
    if (faults(schema, values).length > 0) return;
    setSending(true);
    try {
      const sent = answers(schema, values);
      const done = await completeTask(task.id, sent, key.current.for(sent));
      state.draft.forget();
      onDone(done);
    } catch (failure) {
      setProblem(failure);
      if (failure instanceof ApiProblem && failure.status === 409) state.draft.forget();
    } finally {
      setSending(false);
    }
  };

  const gone = problem instanceof ApiProblem && problem.status === 409;
  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
      <p class="soft">{t('form.requiredHint')}</p>
      <FormView
        {...{ schema, errors }}
        values={state.values}
        outcome={state.outcome}
        signer={me.name}
        onChange={state.change}
      />
      {field && (
        <OutcomeView
          field={field}
          offered={offeredOutcomes(schema, state.values)}
          value={state.outcome}
          derived={state.derived}
          error={errors[outcomeKey]}
          data={data}
          onChange={state.choose}
        />
      )}
      <div role="alert">
        {count > 0 && <p class="notice">{t('form.faults', { n: count })}</p>}
        {problem !== undefined && <p class="notice">{problemText(problem)}</p>}
      </div>
      <div class="actions">
        {gone ? (
          <button type="button" class="button primary" onClick={onBack}>
            {t('task.back')}
          </button>
        ) : (
          <button type="submit" class="button primary" aria-disabled={sending}>
            {sending ? t('form.sending') : t('form.send')}
          </button>
        )}
        <span class="soft" role="status">
          {state.kept && t(`draft.${state.kept}`)}
        </span>
      </div>
    </form>
  );
}

function focusFirstInvalid(form: HTMLFormElement | null): void {
  const control = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}
