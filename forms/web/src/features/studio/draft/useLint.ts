import { useEffect, useState } from 'react';
import type { Editor } from '../editor';
import type { BpmnEditor } from '../bpmn/open';
import type { FormBoard } from '../form/open';
import type { Finding } from '../studio.api';
import { together } from './together';
import type { DraftWords } from './useWords';

export function asBpmn(editor: Editor | undefined): BpmnEditor | undefined {
  return editor && 'diagram' in editor ? (editor as BpmnEditor) : undefined;
}

export function asForm(editor: Editor | undefined): FormBoard | undefined {
  return editor && 'english' in editor ? (editor as FormBoard) : undefined;
}

/**
 * The server's findings, with those that the page sees while somebody edits: in a model once it was
 * checked, since what is half drawn is not wrong yet; in a form from the beginning.
 */
export function useLint(
  editor: Editor | undefined,
  { words, known }: DraftWords,
  findings: Finding[],
  checked: boolean,
): Finding[] {
  const [own, setOwn] = useState<Finding[]>([]);
  const looks = editor?.lint !== undefined && (asBpmn(editor) ? checked && known : true);
  useEffect(() => {
    if (!looks) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = () => setOwn(editor?.lint?.(words) ?? []);
    const leave = editor?.watch?.(() => {
      clearTimeout(waiting);
      waiting = setTimeout(look, 200);
    });
    look();
    return () => {
      clearTimeout(waiting);
      leave?.();
    };
  }, [editor, words, looks]);
  return looks ? together(findings, own) : findings;
}
