import type { ReactNode } from 'react';

interface Props {
  /** Id of the control. */
  id: string;
  label: string;
  error?: string | undefined;
  required?: boolean;
  children: ReactNode;
}

/** A label over its control, and what is wrong with it. */
export function Labelled({ id, label, error, required, children }: Props) {
  return (
    <div className="labelled">
      <label htmlFor={id}>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </label>
      {children}
      {error && (
        <span className="field-error" id={`${id}-e`}>
          {error}
        </span>
      )}
    </div>
  );
}
