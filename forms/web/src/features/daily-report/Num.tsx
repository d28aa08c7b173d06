import { useDrill, type Drill } from './drill';

/** A number that opens the list it counts. */
export function Num({ value, drill }: { value: number; drill: Drill }) {
  const open = useDrill();
  return (
    <button
      type="button"
      className="entry-num"
      aria-label={`${drill.title} ${String(value)}`}
      onClick={() => open(drill)}
    >
      {value}
    </button>
  );
}
