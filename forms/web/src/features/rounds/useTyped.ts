import { useEffect, useRef, useState } from 'preact/hooks';
import type { Values } from '../../shared/form/values';
import { keptDraft } from '../../shared/offline/drafts';
import { outbox } from '../../shared/offline/outbox';
import { Draft } from '../../shared/task/draft';
import type { ReportLine } from './rounds.api';

export type Typed = Record<string, Values>;

/** Adds what was typed last to what is there for a task. */
type Type = (taskId: string, part: Values) => void;

/** What was typed for each task: a draft like that of its form, so that nothing is typed twice. */
export function useTyped(lines: ReportLine[]): [Typed, Type] {
  const [typed, setTyped] = useState<Typed>({});
  // Two keys may be struck before the page has drawn the first.
  const last = useRef<Typed>({});
  const show = (next: Typed) => {
    last.current = next;
    setTyped(next);
  };
  const drafts = useRef(new Map<string, Draft>());
  const ids = lines.flatMap((line) => (line.task ? [line.task.id] : []));
  useEffect(() => {
    let current = true;
    void Promise.all(ids.map(async (id) => [id, await keptDraft(id)] as const)).then((found) => {
      if (!current) return;
      const known = found.flatMap(([id, draft]) => {
        if (draft) drafts.current.set(id, draftOf(id, draft));
        return draft ? [[id, draft.values] as const] : [];
      });
      show({ ...Object.fromEntries(known), ...last.current });
    });
    return () => {
      current = false;
    };
  }, [ids.join(' ')]);
  // What has been sent must not come back as a draft.
  useEffect(() => outbox().onSent(({ taskId }) => void drafts.current.get(taskId)?.forget()), []);
  useEffect(() => () => drafts.current.forEach((draft) => void draft.close()), []);

  const draftOf = (id: string, kept?: ConstructorParameters<typeof Draft>[1]) =>
    new Draft(
      id,
      kept,
      () => undefined,
      (other) => show({ ...last.current, [id]: other.values }),
    );

  const type: Type = (id, part) => {
    const values = { ...last.current[id], ...part };
    show({ ...last.current, [id]: values });
    if (!drafts.current.has(id)) drafts.current.set(id, draftOf(id));
    drafts.current.get(id)?.write(values);
  };
  return [typed, type];
}
