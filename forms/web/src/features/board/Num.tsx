import { useDrill, type Drill } from './drill';

interface Props {
  value: number;
  /** What the number is of, for people who hear it. */
  label: string;
  drill: Drill;
  alarm?: boolean;
}

/** A number that opens the list it counts. */
export function Num({ value, label, drill, alarm }: Props) {
  const open = useDrill();
  return (
    <button
      type="button"
      className={alarm && value > 0 ? 'num alarm' : 'num'}
      aria-label={`${label} ${shown(value)}`}
      onClick={() => open(drill)}
    >
      {shown(value)}
    </button>
  );
}

function shown(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}
