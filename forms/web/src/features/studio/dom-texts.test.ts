import { afterEach, describe, expect, it } from 'vitest';
import { chineseWhile, rewordTexts } from './dom-texts';

let stop: () => void = () => undefined;
afterEach(() => stop());

function page(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return root;
}

describe('rewording', () => {
  it('puts texts and labels into the other language, also those drawn later', async () => {
    const root = page('<button title="Required">Required</button>');
    stop = rewordTexts(root, { Required: '必填', Label: '名称' });
    expect(root.textContent).toBe('必填');
    expect(root.querySelector('button')?.title).toBe('必填');
    const later = document.createElement('label');
    later.textContent = ' Label ';
    root.append(later);
    await new Promise((resolve) => setTimeout(resolve));
    expect(later.textContent).toBe(' 名称 ');
  });

  it('leaves alone what people wrote, and what it does not know', () => {
    const root = page('<div contenteditable="true">Required</div><p>Other</p>');
    stop = rewordTexts(root, { Required: '必填' });
    expect(root.textContent).toBe('RequiredOther');
  });

  it('says texts with a name in them', () => {
    const root = page('<p>Remove Select</p>');
    stop = rewordTexts(root, {}, [[/^Remove (.+)$/, ([, what = '']) => `删除${what}`]]);
    expect(root.textContent).toBe('删除Select');
  });

  it('goes back to what the editor wrote, and leaves what it has written since', () => {
    const root = page('<p title="Required">Required</p><p>Label</p>');
    const words = chineseWhile(root, { Required: '必填', Label: '名称' });
    stop = words.stop;
    words.speak(true);
    const [first, second] = root.querySelectorAll('p');
    expect([root.textContent, first?.title]).toEqual(['必填名称', '必填']);
    if (second?.firstChild) second.firstChild.nodeValue = 'Own';
    words.speak(false);
    expect([root.textContent, first?.title]).toEqual(['RequiredOwn', 'Required']);
    words.speak(true);
    expect(root.textContent).toBe('必填Own');
  });
});
