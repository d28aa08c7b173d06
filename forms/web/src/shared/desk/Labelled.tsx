import { cloneElement, type ReactElement } from 'react';

interface Props {
  /** Id of the control. */
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  required?: boolean;
  /** The control; it is told of hint and error. */
  children: ReactElement<object>;
}

/** A label over its control, a hint, and what is wrong with it. */
export function Labelled({ id, label, hint, error, required, children }: Props) {
  const describedBy = [hint && `${id}-d`, error && `${id}-e`].filter(Boolean).join(' ');
  const aria = {
    'aria-required': required,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy || undefined,
  };
  return (
    <div className="labelled">
      <label htmlFor={id}>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </label>
      {cloneElement(children, aria)}
      {hint && (
        <span className="soft" id={`${id}-d`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="field-error" id={`${id}-e`}>
          {error}
        </span>
      )}
    </div>
  );
}
