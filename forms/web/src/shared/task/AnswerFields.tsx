/** @jsxImportSource preact */
import { FormView } from '../form/FormView';
import { offeredOutcomes, outcomeField, outcomeKey } from '../form/outcome';
import { OutcomeView } from '../form/OutcomeView';
import type { Schema } from '../form/schema';
import type { Values } from '../form/values';
import type { Errors } from './faults';

interface Props {
  schema: Schema;
  /** The fields to show, where not all of the form's are. */
  shown?: Schema;
  /** What the task gives to choose from. */
  data: Values;
  values: Values;
  outcome: string | undefined;
  /** The outcome that follows from the values. */
  derived: string | undefined;
  errors: Errors;
  signer: string;
  onChange: (values: Values) => void;
  onChoose: (outcome: string | undefined) => void;
}

/** The fields of a form and the outcome that comes of them. */
export function AnswerFields(props: Props) {
  const { schema, data, values, outcome, derived, errors, signer, onChange, onChoose } = props;
  const field = outcomeField(schema);
  return (
    <>
      <FormView schema={props.shown ?? schema} {...{ values, outcome, errors, signer, onChange }} />
      {field && (
        <OutcomeView
          {...{ field, derived, data }}
          offered={offeredOutcomes(schema, values)}
          value={outcome}
          error={errors[outcomeKey]}
          onChange={onChoose}
        />
      )}
    </>
  );
}
