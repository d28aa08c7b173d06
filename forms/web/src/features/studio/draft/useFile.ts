import { useCallback, useEffect, useRef, useState } from 'react';
import type { Editor } from '../editor';
import { draft as loadDraft, file as loadFile, saveFile } from '../studio.api';
import type { Draft, DraftFile } from '../studio.api';
import { Autosave, type SaveState } from './autosave';

export interface OpenFile {
  draft: Draft | undefined;
  file: DraftFile | undefined;
  problem: unknown;
  state: SaveState;
  /** Why the last saving failed. */
  failure: unknown;
  /** The own text, once somebody else was faster. */
  mine: string | undefined;
  editor: Editor | undefined;
  onOpen: (editor: Editor | undefined) => void;
  onChange: () => void;
  /** Sends what waits; afterwards the server has what is on the screen, if the state says so. */
  flush: () => Promise<void>;
  reload: () => void;
}

/** A file of a draft on the screen: read once, saved as it is changed. `onSaved` hears of each. */
export function useFile(id: string, name: string, onSaved: () => void): OpenFile {
  const [turn, setTurn] = useState(0);
  const [loaded, setLoaded] = useState<{ draft: Draft; file: DraftFile }>();
  const [problem, setProblem] = useState<unknown>();
  const [state, setState] = useState<SaveState>('saved');
  const [failure, setFailure] = useState<unknown>();
  const [mine, setMine] = useState<string>();
  const [editor, setEditor] = useState<Editor>();
  const current = useRef<Editor>(undefined);
  const saving = useRef<Autosave>(undefined);
  const saved = useRef(onSaved);
  saved.current = onSaved;

  useEffect(() => {
    let left = false;
    setProblem(undefined);
    Promise.all([loadDraft(id), loadFile(id, name)])
      .then(([draft, file]) => {
        if (left) return;
        setMine(undefined);
        setState('saved');
        setLoaded({ draft, file });
        const content = async () => (await current.current?.content()) ?? file.content;
        saving.current = new Autosave({
          revision: file.revision,
          content,
          save: async (text, revision) => {
            const stored = (await saveFile(id, name, revision, text)).revision;
            saved.current();
            return stored;
          },
          onState: (next, why) => {
            setState(next);
            setFailure(next === 'failed' ? why : undefined);
            if (next === 'conflict') void content().then(setMine);
          },
        });
      })
      .catch((why: unknown) => {
        if (!left) setProblem(why);
      });
    return () => {
      left = true;
      void saving.current?.flush();
    };
  }, [id, name, turn]);

  const onOpen = useCallback((next: Editor | undefined) => {
    if (next) current.current = next;
    setEditor(next);
  }, []);
  const onChange = useCallback(() => saving.current?.changed(), []);
  const flush = useCallback(() => saving.current?.flush() ?? Promise.resolve(), []);
  const reload = useCallback(() => {
    setLoaded(undefined);
    setTurn((n) => n + 1);
  }, []);
  return {
    ...(loaded ?? { draft: undefined, file: undefined }),
    problem,
    state,
    failure,
    mine,
    editor,
    onOpen,
    onChange,
    flush,
    reload,
  };
}
