/** @jsxImportSource preact */
import { t } from '../i18n';
import type { Kept } from './draft';

/** Where the typed words stand. */
export function DraftLine({ kept }: { kept: Kept | undefined }) {
  return (
    <span class="soft" role="status">
      {kept && t(`draft.${kept}`)}
    </span>
  );
}
