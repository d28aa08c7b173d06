import { useEffect } from 'react';
import type { Editor } from '../editor';

/** Where keys belong to what is being written; nothing is written where a file or a box is chosen. */
const writing =
  'textarea, select, [contenteditable=true],' +
  ' input:not([data-settled=true], [type=file], [type=checkbox], [type=radio])';

/**
 * Undo and redo by the keys of every desk, wherever the focus is: an editor hears only those that are
 * pressed inside it, and a button of the page has the focus once it was pressed.
 */
export function useUndoKeys(editor: Editor | undefined): void {
  useEffect(() => {
    if (!editor) return undefined;
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      if (event.target instanceof Element && event.target.closest(writing)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) editor.redo();
      else editor.undo();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [editor]);
}
