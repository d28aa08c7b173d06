/** @jsxImportSource preact */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { problemText } from '../../shared/api/problem';
import type { Me } from '../../shared/api/types';
import { outcomeKey } from '../../shared/form/outcome';
import { isReadonly } from '../../shared/form/schema';
import { faults } from '../../shared/form/validate';
import { answers, type Values } from '../../shared/form/values';
import { t } from '../../shared/i18n';
import { outbox } from '../../shared/offline/outbox';
import { AnswerFields } from '../../shared/task/AnswerFields';
import { faultTexts } from '../../shared/task/faults';
import { useAnswers } from '../../shared/task/useAnswers';
import type { LoadedTask } from '../../shared/task/useTask';
import { fromLocalInput, nowLocalInput } from '../../shared/time/time';
import { advance } from './keys';

interface Props {
  loaded: LoadedTask;
  me: Me;
  form: RefObject<HTMLFormElement | null>;
  /** Set to what "no answer" does, for the key. */
  noAnswer: RefObject<() => void>;
  onDone: (outcome: string) => void;
}

/** The answers of one call. What is finished is left to the queue, and the next call begins. */
export function CallForm({ loaded, me, form, noAnswer, onDone }: Props) {
  const { task, schema, data, draft } = loaded;
  const [start] = useState(() => atThisCall(loaded.start, draft !== undefined));
  const state = useAnswers(task.id, schema, start, draft);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [hint, setHint] = useState('');
  const sending = useRef(false);
  const values: Values = { ...state.values, [outcomeKey]: state.outcome };
  const errors = tried ? faultTexts(faults(schema, values)) : {};
  const count = Object.keys(errors).length;
  const shown = { ...schema, components: schema.components.filter((one) => !isReadonly(one)) };

  useEffect(() => {
    if (form.current) advance(form.current, undefined);
  }, []);
  useEffect(() => {
    if (tried) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tried]);

  const deliver = async (said: Values) => {
    if (sending.current) return;
    sending.current = true;
    try {
      await state.draft.handOver();
      await outbox().add({
        taskId: task.id,
        kind: task.kind,
        person: task.person.name,
        data: answers(schema, said),
      });
      void outbox().flush();
      onDone(String(said[outcomeKey]));
    } catch (failure) {
      sending.current = false;
      setProblem(failure);
    }
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(false);
    if (faults(schema, values).length > 0) setTimeout(() => setTried(true));
    else void deliver(values);
  };
  noAnswer.current = () => {
    const reached = state.values['reached'];
    if (reached && reached !== 'NO_ANSWER') {
      setHint(t('calls.answered'));
      return;
    }
    void deliver({
      ...start,
      reached: 'NO_ANSWER',
      source: 'PHONE',
      actedAt: fromLocalInput(nowLocalInput()),
      [outcomeKey]: 'NO_ANSWER',
    });
  };

  return (
    <form ref={form} class="call-form" noValidate onSubmit={submit}>
      <AnswerFields
        {...{ schema, data, errors }}
        shown={shown}
        values={state.values}
        outcome={state.outcome}
        derived={state.derived}
        signer={me.name}
        onChange={state.change}
        onChoose={state.choose}
      />
      <div role="alert">
        {hint && <p class="notice">{hint}</p>}
        {count > 0 && <p class="notice">{t('form.faults', { n: count })}</p>}
        {problem !== undefined && <p class="notice">{problemText(problem)}</p>}
      </div>
      <button type="submit" class="button primary">
        {t('calls.send')} <kbd>Enter</kbd>
      </button>
    </form>
  );
}

/** The form was read ahead: the call is now, and by phone; words typed before stay. */
function atThisCall(start: Values, typed: boolean): Values {
  if (typed) return start;
  return { ...start, source: 'PHONE', actedAt: fromLocalInput(nowLocalInput()) };
}
