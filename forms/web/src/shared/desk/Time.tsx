import { relativeWords, wall } from '../time/time';

/** A moment in the server's wall time; how far away on hovering. */
export function Time({ at }: { at: string | null | undefined }) {
  if (!at) return <>–</>;
  return (
    <time dateTime={at} title={relativeWords(at)}>
      {wall(at)}
    </time>
  );
}
