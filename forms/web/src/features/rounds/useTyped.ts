import { useEffect, useRef, useState } from 'preact/hooks';
import type { Values } from '../../shared/form/values';
import { keptDraft } from '../../shared/offline/drafts';
import { outbox } from '../../shared/offline/outbox';
import { Draft } from '../../shared/task/draft';
import type { ReportLine } from './rounds.api';

type Typed = Record<string, Values>;

/** What was typed for each task: a draft like that of its form, so that nothing is typed twice. */
export function useTyped(lines: ReportLine[]): [Typed, (taskId: string, values: Values) => void] {
  const [typed, setTyped] = useState<Typed>({});
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
      setTyped((now) => ({ ...Object.fromEntries(known), ...now }));
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
      (other) => setTyped((now) => ({ ...now, [id]: other.values })),
    );

  const type = (id: string, values: Values) => {
    setTyped((now) => ({ ...now, [id]: values }));
    if (!drafts.current.has(id)) drafts.current.set(id, draftOf(id));
    drafts.current.get(id)?.write(values);
  };
  return [typed, type];
}
