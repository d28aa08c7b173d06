import type { Component } from '../schema';
import type { Values } from '../values';

/** What every control gets. */
export interface ControlProps {
  component: Component;
  /** Id of the control, or of the first control of a group. */
  id: string;
  value: unknown;
  /** Ids of description and error. */
  describedBy: string | undefined;
  invalid: boolean;
  required: boolean;
  readonly: boolean;
  /** The form's data, for lists of choices. */
  data: Values;
  /** Name of who fills the form in, to sign with. */
  signer: string;
  onChange: (value: unknown) => void;
}
