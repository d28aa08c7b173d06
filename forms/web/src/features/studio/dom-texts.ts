const attributes = ['title', 'aria-label', 'placeholder', 'alt'];
/** What people wrote themselves is never taken for a text of the editor. */
const ownWords = 'svg, input, textarea, [contenteditable], .cm-editor, .decision-table-name, .cell';

/** A text with something of its own in it, and how to say it. */
export type Pattern = [RegExp, (match: RegExpExecArray) => string];

interface Words {
  texts: Record<string, string>;
  patterns: Pattern[];
}

function otherFor({ texts, patterns }: Words, written: string): string | undefined {
  const exact = texts[written];
  if (exact !== undefined || !written) return exact;
  for (const [pattern, say] of patterns) {
    const match = pattern.exec(written);
    if (match) return say(match);
  }
  return undefined;
}

/** What an editor wrote itself, by where we said it otherwise. */
class Originals {
  private readonly texts = new WeakMap<Text, [was: string, said: string]>();
  private readonly attributes = new WeakMap<Element, Map<string, [was: string, said: string]>>();

  reword(text: Text, said: string) {
    this.texts.set(text, [text.data, said]);
    text.data = said;
  }

  rewordAttribute(element: Element, name: string, said: string) {
    const known = this.attributes.get(element) ?? new Map<string, [string, string]>();
    known.set(name, [element.getAttribute(name) ?? '', said]);
    this.attributes.set(element, known);
    element.setAttribute(name, said);
  }

  /** Puts back what still stands as we said it; what was written since is the editor's own. */
  restore(root: HTMLElement) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      const [was, said] = this.texts.get(text) ?? [];
      if (was !== undefined && text.data === said) text.data = was;
    }
    for (const element of [root, ...root.querySelectorAll('*')])
      for (const [name, [was, said]] of this.attributes.get(element) ?? [])
        if (element.getAttribute(name) === said) element.setAttribute(name, was);
  }
}

/**
 * Puts another language in the place of texts that an editor writes without asking: exact texts only,
 * now and whenever it draws again, until the returned function is called, which puts them back.
 */
export function rewordTexts(
  root: HTMLElement,
  known: Record<string, string>,
  patterns: Pattern[] = [],
): () => void {
  const texts: Words = { texts: known, patterns };
  const originals = new Originals();
  const reword = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) rewordText(node as Text, texts, originals);
    if (!(node instanceof Element)) return;
    rewordAttributes(node, texts, originals);
    for (const inner of node.querySelectorAll('[title],[aria-label],[placeholder],[alt]'))
      rewordAttributes(inner, texts, originals);
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode())
      rewordText(text as Text, texts, originals);
  };
  const watch = new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === 'attributes')
        rewordAttributes(change.target as Element, texts, originals);
      else if (change.type === 'characterData') rewordText(change.target as Text, texts, originals);
      else change.addedNodes.forEach(reword);
    }
  });
  reword(root);
  watch.observe(root, {
    attributeFilter: attributes,
    characterData: true,
    childList: true,
    subtree: true,
  });
  return () => {
    watch.disconnect();
    originals.restore(root);
  };
}

function rewordText(text: Text, words: Words, originals: Originals) {
  const written = text.data.trim();
  const other = otherFor(words, written);
  if (!other || text.parentElement?.closest(ownWords)) return;
  originals.reword(
    text,
    text.data.replace(written, () => other),
  );
}

function rewordAttributes(element: Element, words: Words, originals: Originals) {
  for (const name of attributes) {
    const other = otherFor(words, element.getAttribute(name)?.trim() ?? '');
    if (other) originals.rewordAttribute(element, name, other);
  }
}

/** The texts of an editor in Chinese while it is asked for, and as the editor writes them else. */
export function chineseWhile(
  root: HTMLElement,
  known: Record<string, string>,
  patterns: Pattern[] = [],
): { speak: (chinese: boolean) => void; stop: () => void } {
  let back: (() => void) | undefined;
  const stop = () => {
    back?.();
    back = undefined;
  };
  const speak = (chinese: boolean) => {
    if (!chinese) stop();
    else back ??= rewordTexts(root, known, patterns);
  };
  return { speak, stop };
}
