import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { readSchema } from '../form/schema';
import { MemoryStore, useDevice } from '../offline/store';
import { keepLastAnswers, withLastAnswers } from './again';

const root = '../src/main/resources/forms/verification';
const gate = readSchema(readFileSync(`${root}/meet-at-gate.form`, 'utf8'));
const call = readSchema(readFileSync(`${root}/check-by-phone.form`, 'utf8'));

beforeEach(() => useDevice(new MemoryStore('po-01')));

it('begins the next talk at the gate where the last one was, and with nothing else of it', async () => {
  await keepLastAnswers(gate, { place: '东卡口', saidFrom: '上虞', docNo: '330784' });
  expect(await withLastAnswers(gate, { source: 'IN_PERSON' })).toEqual({
    source: 'IN_PERSON',
    place: '东卡口',
  });
});

it('leaves what is known already, and other forms, alone', async () => {
  await keepLastAnswers(gate, { place: '东卡口' });
  expect(await withLastAnswers(gate, { place: '西卡口' })).toEqual({ place: '西卡口' });
  await keepLastAnswers(call, { address: '五金城' });
  expect(await withLastAnswers(call, {})).toEqual({});
});
