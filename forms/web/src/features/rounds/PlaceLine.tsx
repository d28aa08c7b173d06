/** @jsxImportSource preact */
import type { Door } from '../../shared/api/types';

/** Where somebody is found, in one line. */
export function PlaceLine({ place }: { place: Door | undefined }) {
  if (!place) return null;
  return (
    <p class="soft">
      {place.building} {place.door}
    </p>
  );
}
