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

/**
 * Puts another language in the place of texts that an editor writes without asking: exact texts only,
 * now and whenever it draws again, until the returned function is called.
 */
export function rewordTexts(
  root: HTMLElement,
  known: Record<string, string>,
  patterns: Pattern[] = [],
): () => void {
  const texts: Words = { texts: known, patterns };
  const reword = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) rewordText(node as Text, texts);
    if (!(node instanceof Element)) return;
    rewordAttributes(node, texts);
    for (const inner of node.querySelectorAll('[title],[aria-label],[placeholder],[alt]'))
      rewordAttributes(inner, texts);
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode())
      rewordText(text as Text, texts);
  };
  const watch = new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === 'attributes') rewordAttributes(change.target as Element, texts);
      else if (change.type === 'characterData') rewordText(change.target as Text, texts);
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
  return () => watch.disconnect();
}

function rewordText(text: Text, words: Words) {
  const written = text.data.trim();
  const other = otherFor(words, written);
  if (!other || text.parentElement?.closest(ownWords)) return;
  text.data = text.data.replace(written, () => other);
}

function rewordAttributes(element: Element, words: Words) {
  for (const name of attributes) {
    const other = otherFor(words, element.getAttribute(name)?.trim() ?? '');
    if (other) element.setAttribute(name, other);
  }
}
