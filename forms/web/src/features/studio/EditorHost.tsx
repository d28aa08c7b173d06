import { useEffect, useRef, useState } from 'react';
import { Problem } from '../../shared/desk/Problem';
import { useLang } from '../../shared/desk/useLang';
import { t } from '../../shared/i18n';
import { editorFor, type Editor } from './editor';

interface Props {
  name: string;
  content: string;
  readOnly?: boolean;
  onOpen?: (editor: Editor | undefined) => void;
  onChange?: () => void;
  onSelect?: (element: string | undefined) => void;
  /** What people hear instead of a drawing. */
  label: string;
}

/**
 * The place an editor draws in. It begins anew with another text only: in the other language it goes
 * on, so that what was done can still be undone.
 */
export function EditorHost(props: Props) {
  const { name, content, readOnly = false, label } = props;
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const language = useLang();
  const spoken = useRef(language);
  const open = useRef<Editor>(undefined);
  const [state, setState] = useState<'opening' | 'open' | 'plain' | 'failed'>('opening');
  const [failure, setFailure] = useState<unknown>();

  useEffect(() => {
    spoken.current = language;
    open.current?.speak(language === 'zh');
  }, [language]);
  useEffect(() => {
    const place = host.current;
    if (!place) return;
    let editor: Editor | undefined;
    let left = false;
    const begin = async () => {
      const openEditor = await editorFor(name);
      if (left) return;
      if (!openEditor) {
        setState('plain');
        return;
      }
      place.replaceChildren();
      const opened = await openEditor({
        name,
        host: place,
        content,
        readOnly,
        chinese: spoken.current === 'zh',
        onChange: () => latest.current.onChange?.(),
        onSelect: (element) => latest.current.onSelect?.(element),
      });
      if (left) {
        opened.close();
        return;
      }
      editor = opened;
      open.current = opened;
      // The language may have been switched while it was fetched.
      opened.speak(spoken.current === 'zh');
      setState('open');
      latest.current.onOpen?.(opened);
    };
    setState('opening');
    setFailure(undefined);
    begin().catch((problem: unknown) => {
      setFailure(problem);
      setState('failed');
    });
    return () => {
      left = true;
      open.current = undefined;
      latest.current.onOpen?.(undefined);
      const closing = editor;
      if (!closing) return;
      // What is being saved is read off the screen first.
      void (readOnly ? Promise.resolve('') : closing.content())
        .catch(() => undefined)
        .finally(() => closing.close());
    };
  }, [name, content, readOnly]);

  return (
    <div>
      {state === 'opening' && <p role="status">{t('loading')}</p>}
      {state === 'failed' && (
        <>
          <p role="alert">{t('studio.unreadable')}</p>
          <Problem problem={failure} />
        </>
      )}
      {(state === 'plain' || state === 'failed') && <pre className="studio-text">{content}</pre>}
      <div
        ref={host}
        className="studio-editor"
        role="region"
        aria-label={label}
        hidden={state === 'plain' || state === 'failed'}
      />
    </div>
  );
}
