import { useCallback } from 'react';
import type { Me } from '../../shared/api/types';
import { Mounted } from '../../shared/desk/Mounted';
import type { CaseFile } from '../../shared/file/case-file.api';
import { mountPageLink } from '../../shared/own-link/mount';
import { mayGive } from '../../shared/own-link/own-link.api';

interface Props {
  file: CaseFile;
  me: Me;
  onChanged: () => void;
}

/** The person's own page, for those who give it. */
export function OwnPageLink({ file, me, onChanged }: Props) {
  const mount = useCallback(
    (element: HTMLElement) =>
      mountPageLink(element, { caseId: file.id, page: file.ownPage, onChanged }),
    [file],
  );
  return mayGive(me.role) && file.ownPage ? <Mounted mount={mount} /> : null;
}
