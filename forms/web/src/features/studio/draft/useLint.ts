import { useEffect, useState } from 'react';
import type { Editor } from '../editor';
import type { BpmnEditor } from '../bpmn/open';
import { service } from '../bpmn/services';
import { lint } from '../bpmn/lint';
import type { Finding } from '../studio.api';
import { together } from './together';
import type { DraftWords } from './useWords';

export function asBpmn(editor: Editor | undefined): BpmnEditor | undefined {
  return editor && 'diagram' in editor ? (editor as BpmnEditor) : undefined;
}

/** The server's findings, with those the browser sees while somebody draws. */
export function useLint(
  editor: Editor | undefined,
  name: string,
  { words, known }: DraftWords,
  findings: Finding[],
  checked: boolean,
): Finding[] {
  const [own, setOwn] = useState<Finding[]>([]);
  const bpmn = asBpmn(editor);
  const looks = bpmn !== undefined && !bpmn.readOnly && checked && known;
  useEffect(() => {
    if (!bpmn || !looks) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = () =>
      setOwn(lint(bpmn.diagram.getDefinitions(), words, name.replace(/\.\w+$/, '')));
    const lookSoon = () => {
      clearTimeout(waiting);
      waiting = setTimeout(look, 200);
    };
    look();
    const bus = service(bpmn.diagram, 'eventBus');
    bus.on('commandStack.changed', lookSoon);
    return () => {
      clearTimeout(waiting);
      bus.off('commandStack.changed', lookSoon);
    };
  }, [bpmn, words, name, looks]);
  return looks ? together(findings, own) : findings;
}
