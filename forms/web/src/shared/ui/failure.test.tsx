/** @jsxImportSource preact */
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ApiProblem } from '../api/problem';
import { reachedServer } from '../offline/connection';
import { Failure } from './Failure';

const root = document.createElement('div');
const again = vi.fn();

beforeEach(() => {
  again.mockReset();
  reachedServer(false);
  render(<Failure problem={new ApiProblem(0, { code: 'network' })} onAgain={again} />, root);
});
afterEach(() => {
  render(null, root);
  reachedServer(true);
});

it('says what is wrong and tries again when asked to', () => {
  expect(root.querySelector('[role=alert]')?.textContent).toContain('网络');
  root.querySelector('button')?.click();
  expect(again).toHaveBeenCalledTimes(1);
});

it('tries again by itself once the server is reached, and only while it is shown', () => {
  reachedServer(true);
  expect(again).toHaveBeenCalledTimes(1);
  render(null, root);
  reachedServer(false);
  reachedServer(true);
  expect(again).toHaveBeenCalledTimes(1);
});
