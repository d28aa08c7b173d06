import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Editor } from '../editor';
import { openScenarios } from './open';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const content = JSON.stringify({
  scenarios: [
    { name: '一例', given: { 'check-by-phone': 'NO_ANSWER' }, then: { task: 'visit-person' } },
    { name: '二例', given: { 'check-by-phone': 'NO_ANSWR' }, then: { task: 'visit-person' } },
  ],
});
const word = {
  element: '2/given/check-by-phone',
  severity: 'ERROR' as const,
  code: 'scenario.wordMistyped',
  message: { zh: '看不懂“NO_ANSWR”', en: 'nobody understands NO_ANSWR' },
  mend: { zh: '是不是要写“NO_ANSWER”？', en: 'Did you mean NO_ANSWER?' },
};

let editor: Editor;
let host: HTMLElement;

async function open() {
  host = document.createElement('div');
  document.body.append(host);
  await act(async () => {
    editor = await openScenarios({
      name: 'case-verification.scenarios',
      host,
      content,
      readOnly: false,
      chinese: true,
      onChange: () => undefined,
      onSelect: () => undefined,
    });
  });
  act(() => editor.show({ findings: [word], comments: {} }));
}

afterEach(() => {
  host.remove();
});

test('a word that nobody understands is told in its cell, with what may be meant', async () => {
  await open();

  const cells = [...host.querySelectorAll('[data-cell]')].filter((one) =>
    one.querySelector('.unread'),
  );
  expect(cells.map((one) => one.getAttribute('data-cell'))).toEqual([word.element]);
  expect(cells[0]?.textContent).toContain('是不是要写“NO_ANSWER”？');
});

test('a click on the finding goes to the cell', async () => {
  await open();
  editor.reveal(word.element);

  expect(document.activeElement?.getAttribute('aria-label')).toBe('二例: check-by-phone');
});
