/**
 * Does something once the page stands and its first view had the line and the processor for itself
 * for some milliseconds: a phone in a stairwell has little of both. Answers how to call it off.
 */
export function afterFirstView(pause: number, work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    timer = setTimeout(work, pause);
  };
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
  return () => {
    clearTimeout(timer);
    window.removeEventListener('load', begin);
  };
}
