import { useEffect, useState } from 'react';
import type { Editor } from '../editor';
import type { BpmnEditor } from '../bpmn/open';
import type { Vocabulary } from '../bpmn/vocabulary';
import { service } from '../bpmn/services';
import { lint } from '../bpmn/lint';
import type { Finding } from '../studio.api';
import { together } from './together';

export function asBpmn(editor: Editor | undefined): BpmnEditor | undefined {
  return editor && 'diagram' in editor ? (editor as BpmnEditor) : undefined;
}

/** The server's findings, with those the browser sees while somebody draws. */
export function useLint(
  editor: Editor | undefined,
  words: Vocabulary,
  findings: Finding[],
  checked: boolean,
): Finding[] {
  const [own, setOwn] = useState<Finding[]>([]);
  const bpmn = asBpmn(editor);
  useEffect(() => {
    if (!bpmn || bpmn.readOnly || !checked) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = () => setOwn(lint(bpmn.diagram, words));
    look();
    service(bpmn.diagram, 'eventBus').on('commandStack.changed', () => {
      clearTimeout(waiting);
      waiting = setTimeout(look, 200);
    });
    return () => clearTimeout(waiting);
  }, [bpmn, words, checked]);
  return bpmn && !bpmn.readOnly && checked ? together(findings, own) : findings;
}
