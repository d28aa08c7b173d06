import { describe, expect, it } from 'vitest';
import type { Person, Prefilled } from '../../shared/shift/notes.api';
import { empty, handed, shown, signed } from './note';

const person = (caseId: string, more: Partial<Person> = {}): Person => ({
  caseId,
  name: caseId,
  grid: 'g',
  facts: [],
  task: null,
  told: [],
  takers: ['night', 'other'],
  ...more,
});

const found: Prefilled = {
  asOf: '2021-12-12T19:40:00+08:00',
  startsAt: '2021-12-12T20:00:00+08:00',
  takers: [],
  people: [
    person('feverish', { facts: ['FEVER'] }),
    person('asked', { task: { kind: 'take-sample', due: null }, takers: ['other'] }),
    person('told', { told: [{ by: '日班', words: '再问' }] }),
    person('well'),
  ],
};
const writing = { ...empty('n1'), to: 'night' };
const ids = (people: Person[]) => people.map((one) => one.caseId);

describe('a note', () => {
  it('shows whom something is to be said of, and who was added', () => {
    expect(ids(shown(found, writing))).toEqual(['feverish', 'asked', 'told']);
    expect(ids(shown(found, { ...writing, added: ['well'] }))).toContain('well');
  });

  it('hands on those whom the taker looks after, without who was left out', () => {
    expect(ids(handed(found, writing))).toEqual(['feverish', 'told']);
    expect(ids(handed(found, { ...writing, to: 'other', left: ['told'] }))).toEqual([
      'feverish',
      'asked',
    ]);
    expect(ids(handed(found, empty('n1')))).toEqual(['feverish', 'asked', 'told']);
  });

  it('is signed with the words of each, under its own name', () => {
    const words = { ...writing, words: '整班', about: { feverish: '22点再问', asked: '不在' } };
    expect(signed(found, words, '段佳庆')).toEqual({
      noteId: 'n1',
      to: 'night',
      words: '整班',
      sign: '段佳庆',
      lines: [
        { caseId: 'feverish', words: '22点再问' },
        { caseId: 'told', words: '' },
      ],
    });
  });
});
