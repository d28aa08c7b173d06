import { useEffect, useRef, useState } from 'preact/hooks';
import { derivedOutcome, offeredOutcomes, outcomeKey } from '../form/outcome';
import type { Schema } from '../form/schema';
import { ownValues, startValues, type Values } from '../form/values';
import { nowLocalInput, fromLocalInput } from '../time/time';
import { Draft } from './draft';

export interface AnswersState {
  values: Values;
  /** What the answers give, and what will be sent. */
  derived: string | undefined;
  outcome: string | undefined;
  kept: 'saved' | 'local' | undefined;
  draft: Draft;
  change: (values: Values) => void;
  choose: (outcome: string | undefined) => void;
}

/** The answers of an open task with their outcome, kept as a draft while they are typed. */
export function useAnswers(taskId: string, schema: Schema, data: Values): AnswersState {
  const [kept, setKept] = useState<'saved' | 'local'>();
  const draft = useRef<Draft>(undefined as unknown as Draft);
  draft.current ??= new Draft(taskId, setKept);
  const [values, setValues] = useState<Values>(() => ({
    ...withNow(schema, startValues(schema, data)),
    ...draft.current.read(),
  }));
  useEffect(() => {
    const leaving = () => {
      if (document.visibilityState === 'hidden') void draft.current.flush(true);
    };
    document.addEventListener('visibilitychange', leaving);
    return () => {
      document.removeEventListener('visibilitychange', leaving);
      void draft.current.flush();
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
    draft: draft.current,
    change,
    choose: (outcome) => change({ ...values, [outcomeKey]: outcome }),
  };
}

/** Most forms are filled in while it happens: the time of acting starts as now. */
function withNow(schema: Schema, values: Values): Values {
  const asked = schema.components.some((component) => component.key === 'actedAt');
  if (!asked || values['actedAt']) return values;
  return { ...values, actedAt: fromLocalInput(nowLocalInput()) };
}
