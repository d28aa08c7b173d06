import { useEffect, useRef, useState } from 'preact/hooks';
import { newKey } from '../../shared/api/client';
import { names } from '../../shared/offline/names';
import { device } from '../../shared/offline/store';
import { handOver } from '../../shared/offline/outbox';
import { empty, type Writing } from './note';

const name = names.draft(handOver);

/** The note that is being written, kept on the device with every key. */
export function useWriting() {
  const [writing, setWriting] = useState<Writing>();
  const last = useRef<Writing | undefined>(undefined);
  const show = (next: Writing) => {
    last.current = next;
    setWriting(next);
  };
  const begin = () => show(empty(newKey()));
  useEffect(() => {
    void device()
      .get<Writing>(name)
      .then((kept) => show(kept ?? empty(newKey())));
  }, []);
  const write = (part: Partial<Writing>) => {
    if (!last.current) return;
    show({ ...last.current, ...part });
    void device().put(name, last.current);
  };
  return { writing, write, begin };
}
