import { useCallback } from 'react';
import { Mounted } from '../../shared/desk/Mounted';
import type { CaseFile } from '../../shared/file/case-file.api';
import { mountPictures } from '../../shared/pictures/mount';

/** Pictures of papers, for whom the whole file opens to. */
export function Pictures({ file }: { file: CaseFile }) {
  const mount = useCallback(
    (element: HTMLElement) => mountPictures(element, file.attachments ?? []),
    [file],
  );
  return file.attachments?.length ? <Mounted mount={mount} /> : null;
}
