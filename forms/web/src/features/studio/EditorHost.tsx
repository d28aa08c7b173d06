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

/** The place an editor draws in. It begins anew with another text, or in the other language. */
export function EditorHost(props: Props) {
  const { name, content, readOnly = false, label } = props;
  const language = useLang();
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const text = useRef(content);
  const [state, setState] = useState<'opening' | 'open' | 'plain' | 'failed'>('opening');
  const [failure, setFailure] = useState<unknown>();

  useEffect(() => {
    text.current = content;
  }, [content]);
  useEffect(() => {
    const place = host.current;
    if (!place) return;
    let editor: Editor | undefined;
    let left = false;
    const open = async () => {
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
        content: text.current,
        readOnly,
        chinese: language === 'zh',
        onChange: () => latest.current.onChange?.(),
        onSelect: (element) => latest.current.onSelect?.(element),
      });
      if (left) {
        opened.close();
        return;
      }
      editor = opened;
      setState('open');
      latest.current.onOpen?.(opened);
    };
    setState('opening');
    setFailure(undefined);
    open().catch((problem: unknown) => {
      setFailure(problem);
      setState('failed');
    });
    return () => {
      left = true;
      latest.current.onOpen?.(undefined);
      const closing = editor;
      if (!closing) return;
      // What was not sent yet goes on in the other language.
      void (readOnly ? Promise.resolve('') : closing.content())
        .then((now) => {
          if (now) text.current = now;
        })
        .catch(() => undefined)
        .finally(() => closing.close());
    };
  }, [name, content, readOnly, language]);

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
