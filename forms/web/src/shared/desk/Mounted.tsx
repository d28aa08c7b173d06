import { useEffect, useRef, useState } from 'react';
import { useLang } from './useLang';

interface Props {
  /** Draws, or draws anew, and answers how to take it away; what it shows keeps its state. */
  mount: (element: HTMLElement) => () => void;
}

/** A place for what both pages share and Preact draws. */
export function Mounted({ mount }: Props) {
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const language = useLang();
  const takeAway = useRef<(() => void) | undefined>(undefined);
  useEffect(() => {
    if (element) takeAway.current = mount(element);
  }, [element, mount, language]);
  useEffect(() => () => takeAway.current?.(), []);
  return <div ref={setElement} />;
}
