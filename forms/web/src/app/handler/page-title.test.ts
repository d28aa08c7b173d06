import { expect, test } from 'vitest';
import { pageTitle } from './page-title';

test.each([
  ['', '我的任务 · 六对一'],
  ['#/tasks', '我的任务 · 六对一'],
  ['#/task/6h2d5rq9w03pt46khp', '任务 · 六对一'],
  ['#/case/6h2d5rq9w03pt46khp', '个人档案 · 六对一'],
  ['#/paper/ab12', '楼栋报告表 · 六对一'],
  ['#/work/gate', '卡口 · 六对一'],
  ['#/work/nowhere', '我的任务 · 六对一'],
])('%s is called %s', (route, title) => {
  expect(pageTitle(route)).toBe(title);
});
