/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { problemText, type ApiProblem } from '../api/problem';
import type { Completed, Me } from '../api/types';
import { outcomeKey } from '../form/outcome';
import { faults } from '../form/validate';
import { answers, type Values } from '../form/values';
import { t } from '../i18n';
import { outbox } from '../offline/outbox';
import { keepLastAnswers } from './again';
import { AnswerFields } from './AnswerFields';
import { DraftLine } from './DraftLine';
import { faultTexts, serverTexts, type Errors } from './faults';
import { SetAside } from './SetAside';
import { useAnswers } from './useAnswers';
import type { LoadedTask } from './useTask';

interface Props {
  loaded: LoadedTask;
  me: Me;
  /** Why the server refused what was sent before. */
  refused: ApiProblem | undefined;
  /** While it is sent, the form stays as it is. */
  onSending: (sending: boolean) => void;
  onDone: (done: Completed) => void;
}

/** The form of a task, its outcome and the way they are sent. */
export function Answering({ loaded, me, refused, onSending, onDone }: Props) {
  const { task, schema, data, start, draft } = loaded;
  const state = useAnswers(task.id, schema, start, draft);
  const [tried, setTried] = useState(0);
  const [problem, setProblem] = useState<unknown>(refused);
  const [sending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const values: Values = { ...state.values, [outcomeKey]: state.outcome };
  const found = tried > 0 ? faults(schema, values) : [];
  const errors: Errors = { ...serverTexts(problem), ...faultTexts(found) };
  const count = Object.keys(errors).length;

  useEffect(() => {
    if ((tried > 0 || refused) && !sending) focusFirstInvalid(form.current);
  }, [tried, problem]);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (sending) return;
    setProblem(undefined);
    setTried((n) => n + 1);
    if (faults(schema, values).length > 0) return;
    setSending(true);
    onSending(true);
    const sent = answers(schema, values);
    await keepLastAnswers(schema, sent);
    const outcome = await outbox()
      .deliver({
        taskId: task.id,
        kind: task.kind,
        person: task.person.name,
        data: sent,
      })
      .catch((failure: unknown) => ({ state: 'failed' as const, problem: failure }));
    if (outcome.state === 'sent') {
      await state.draft.forget();
      onDone(outcome.done ?? { caseId: task.caseId, next: [] });
    } else if (outcome.state !== 'waiting') {
      setProblem(outcome.problem);
    }
    setSending(false);
    onSending(false);
  };

  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
      {state.aside && (
        <SetAside
          {...{ schema, data }}
          aside={state.aside}
          shown={state.values}
          onSwap={state.swap}
          onSettle={state.settle}
        />
      )}
      <p class="soft">{t('form.requiredHint')}</p>
      <AnswerFields
        {...{ schema, data, errors }}
        values={state.values}
        outcome={state.outcome}
        derived={state.derived}
        signer={me.name}
        onChange={state.change}
        onChoose={state.choose}
      />
      <div role="alert">
        {count > 0 && <p class="notice">{t('form.faults', { n: count })}</p>}
        {problem !== undefined && <p class="notice">{problemText(problem)}</p>}
      </div>
      <div class="actions">
        <button type="submit" class="button primary" aria-disabled={sending}>
          {sending ? t('form.sending') : t('form.send')}
        </button>
        <DraftLine kept={state.kept} />
      </div>
    </form>
  );
}

function focusFirstInvalid(form: HTMLFormElement | null): void {
  const control = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}
