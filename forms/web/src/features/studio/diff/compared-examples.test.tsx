import { act } from 'react';
import { expect, test } from 'vitest';
import { addTexts } from '../../../shared/i18n';
import { studioEn } from '../../../shared/i18n/studio.en';
import { studioZh } from '../../../shared/i18n/studio.zh';
import { testPage } from '../migration/test-page';
import { Compared } from './Compared';

addTexts({ zh: studioZh, en: studioEn });

const page = testPage();
const show = (before: string, after: string) =>
  page.show(
    <Compared
      name="case-verification.scenarios"
      before={before}
      after={after}
      beforeName="已发布"
      afterName="草稿"
    />,
  );

const file = (due: string) =>
  JSON.stringify({
    scenarios: [
      { name: '一例', given: { entry: 'PHONE' }, then: { task: 'check-by-phone', due } },
      { name: '二例', given: { entry: 'VISIT' }, then: [] },
    ],
  });

const lines = () =>
  [...page.main().querySelectorAll('tbody tr')].map((line) =>
    [...line.children].map((cell) => cell.textContent.trim()).join(' | '),
  );

test('each change is told with a sign and a word, and with both values', () => {
  show(file('2022-07-02T11:00+08:00'), file('2022-07-02T10:00+08:00'));

  expect(lines()).toEqual([
    '≠ 改动 一例',
    '应得 due | ≠ 改动 | 2022-07-02 11:00 | 2022-07-02 10:00',
  ]);
  expect(page.main().textContent).toContain('共 2 例，改动 1 例');
  expect(page.main().querySelector('del')?.textContent).toBe('2022-07-02 11:00');
});

test('what did not change is shown on demand', () => {
  show(file('2022-07-02T11:00+08:00'), file('2022-07-02T10:00+08:00'));
  act(() => page.main().querySelector('input')?.click());

  expect(lines()).toContain('给定 entry | ＝ 未变 | VISIT | VISIT');
  expect(lines()).toContain('应得 | ＝ 未变 | 应无命中的行 | 应无命中的行');
});

test('only another writing is said to be so', () => {
  const one = file('2022-07-02T11:00+08:00');
  show(one, JSON.stringify(JSON.parse(one), null, 2));

  expect(page.main().textContent).toContain('只有写法不同');
});

test('what is no file of examples is shown as it is written', () => {
  show(file('c+1h'), '{"scenarios": [');

  expect(page.main().textContent).toContain('按原文列出');
  expect(page.main().querySelectorAll('pre')).toHaveLength(2);
});
