import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HandIn } from './HandIn';

const get = vi.hoisted(() => vi.fn());
vi.mock('../../shared/api/client', async (original) => ({ ...(await original()), get }));

let root: Root;
const page = document.createElement('div');

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.append(page);
  root = createRoot(page);
  get.mockImplementation((path: string) =>
    path === '/api/me'
      ? Promise.resolve({ now: '2021-12-12T00:10:00+08:00' })
      : Promise.reject(new Error(path)),
  );
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

const date = () => page.querySelector<HTMLInputElement>('#list-date')?.value;

it('a list is for the day that it is at the server, not on the device', async () => {
  await act(async () => root.render(<HandIn />));
  expect(get).toHaveBeenCalledWith('/api/me', undefined, expect.anything());
  expect(date()).toBe('2021-12-12');
});
