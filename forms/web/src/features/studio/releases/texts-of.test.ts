import { afterEach, expect, test, vi } from 'vitest';
import type { Release } from '../studio.api';
import { textsOf } from './texts-of';

const rollback = { n: 5, kind: 'ROLLBACK', draft: null, base: 4, target: 2 } as unknown as Release;

function asked() {
  const fetched = vi.fn((address: string | URL | Request) =>
    Promise.resolve(Response.json({ content: new URL(String(address), 'http://x').pathname })),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

test('a model is asked for by its key', async () => {
  asked();
  expect(await textsOf(rollback, 'case-transfer.bpmn')).toEqual({
    before: '/api/models/case-transfer/versions/4',
    after: '/api/models/case-transfer/versions/2',
  });
});

test('examples are not taken for the model beside them', async () => {
  asked();
  expect(await textsOf(rollback, 'case-transfer.scenarios')).toEqual({
    before: '/api/models/case-transfer.scenarios/versions/4',
    after: '/api/models/case-transfer.scenarios/versions/2',
  });
});
