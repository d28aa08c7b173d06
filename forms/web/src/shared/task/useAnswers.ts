import { useEffect, useRef, useState } from 'preact/hooks';
import { derivedOutcome, offeredOutcomes, outcomeKey } from '../form/outcome';
import type { Schema } from '../form/schema';
import { ownValues, type Values } from '../form/values';
import { onConnection, isReached } from '../offline/connection';
import type { Aside, KeptDraft } from '../offline/drafts';
import { Draft, type Kept } from './draft';

export interface AnswersState {
  values: Values;
  /** What the answers give, and what will be sent. */
  derived: string | undefined;
  outcome: string | undefined;
  kept: Kept | undefined;
  /** Typed on another device at the same time. */
  aside: Aside | undefined;
  draft: Draft;
  change: (values: Values) => void;
  choose: (outcome: string | undefined) => void;
  /** Goes on with what was set aside. */
  swap: () => void;
  /** Keeps what is shown. */
  settle: () => void;
}

/** The answers of an open task with their outcome, kept as a draft while they are typed. */
export function useAnswers(
  taskId: string,
  schema: Schema,
  start: Values,
  found: KeptDraft | undefined,
): AnswersState {
  const [kept, setKept] = useState<Kept>();
  const [values, setValues] = useState<Values>(start);
  const [aside, setAside] = useState(found?.aside);
  const shown = useRef(values);
  shown.current = values;
  const show = (draft: KeptDraft | undefined) => {
    if (!draft) return;
    setValues({ ...shown.current, ...draft.values });
    setAside(draft.aside);
  };
  const draft = useRef<Draft>(undefined as unknown as Draft);
  draft.current ??= new Draft(taskId, found, setKept, show);
  useEffect(() => {
    const leaving = () => {
      if (document.visibilityState === 'hidden') void draft.current.flush(true);
    };
    const stop = onConnection(() => isReached() && void draft.current.flush());
    if (found?.dirty) void draft.current.flush();
    document.addEventListener('visibilitychange', leaving);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', leaving);
      void draft.current.close();
    };
  }, []);
  const derived = derivedOutcome(schema, values);
  const chosen = offeredOutcomes(schema, values).find(
    (choice) => choice.value === values[outcomeKey],
  )?.value;
  const change = (next: Values) => {
    setValues(next);
    setKept(undefined);
    draft.current.write(ownValues(schema, next));
  };
  return {
    values,
    derived,
    outcome: chosen ?? derived,
    kept,
    aside,
    draft: draft.current,
    change,
    choose: (outcome) => change({ ...values, [outcomeKey]: outcome }),
    swap: () => show(draft.current.swap()),
    settle: () => {
      draft.current.settle();
      setAside(undefined);
    },
  };
}
