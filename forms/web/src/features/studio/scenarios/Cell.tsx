import { useEffect, useState } from 'react';
import { localOf, momentOf, shown, valueOf, type Value } from './table';

interface CellProps {
  label: string;
  readOnly: boolean;
  /** A plain text, taken as it is … */
  text?: string;
  onSet?: (text: string) => void;
  /** … or a value. */
  value?: Value | undefined;
  onValue?: (value: Value | undefined) => void;
}

/** A field that is taken over when it is left, so that undo takes back a value, not a letter. */
export function Cell({ label, readOnly, text, onSet, value, onValue }: CellProps) {
  const present = text ?? shown(value);
  const [typed, setTyped] = useState(present);
  useEffect(() => setTyped(present), [present]);
  if (readOnly) return <span>{present}</span>;
  const take = () => {
    if (typed === present) return;
    if (onSet) onSet(typed);
    else onValue?.(valueOf(typed));
  };
  return (
    <input
      aria-label={label}
      value={typed}
      data-settled={typed === present}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    />
  );
}

interface MomentProps {
  label: string;
  readOnly: boolean;
  value: Value | undefined;
  onSet: (moment: string | undefined) => void;
}

/** A day and time, as clocks in China show it. */
export function MomentCell({ label, readOnly, value, onSet }: MomentProps) {
  const local = localOf(value);
  if (readOnly) return <time>{local.replace('T', ' ')}</time>;
  return (
    <input
      type="datetime-local"
      aria-label={label}
      value={local}
      onChange={(event) => onSet(momentOf(event.target.value))}
    />
  );
}
