import { afterEach, describe, expect, it } from 'vitest';
import { setLang } from '../i18n';
import { fileSections } from './sections';

afterEach(() => setLang('zh'));

const at = '2021-12-11T08:30:00+08:00';

describe('sections of the file', () => {
  it('says codes in words and moments in wall time, in both languages', () => {
    const file = {
      needs: [{ category: 'FOOD', state: 'OPEN', urgency: 'ORDINARY', raisedAt: at, metAt: null }],
    };
    expect(fileSections(file)).toEqual([
      {
        name: 'needs',
        title: '生活与就医需求',
        entries: [
          {
            head: '食品 · 办理中',
            facts: [
              ['缓急', '一般'],
              ['提出时间', '2021-12-11 08:30'],
            ],
          },
        ],
      },
    ]);
    setLang('en');
    expect(fileSections(file)[0]?.entries[0]?.head).toBe('Food · open');
  });

  it('takes one record as well as many, and several codes in one value', () => {
    const [destination] = fileSections({ destination: { to: '家中', transport: 'OWN' } });
    expect(destination?.entries).toEqual([{ head: '家中', facts: [['出行方式', '自行']] }]);
    const [notices] = fileSections({ notices: [{ outcome: 'SERVED', explained: 'BASIS RIGHTS' }] });
    expect(notices?.entries[0]?.facts).toEqual([['已说明', '依据、权利']]);
  });

  it('names to whom the person was handed over, and who signed', () => {
    const sent = { receiver: '永康市江南街道', reason: 'OUTSIDE', sentAt: at, receiptNo: null };
    const [returns] = fileSections({ returns: [sent] });
    expect(returns?.entries).toEqual([
      {
        head: '永康市江南街道',
        facts: [
          ['理由', '不在辖区'],
          ['发出', '2021-12-11 08:30'],
        ],
      },
    ]);
  });

  it('tells what somebody at a gate needed, and when they had it', () => {
    const needs = [
      { need: 'TOILET', askedAt: at, metAt: '2021-12-11T08:40:00+08:00' },
      { need: 'MEDICINE', askedAt: at, metAt: null },
    ];
    const [holds] = fileSections({ gateHolds: [{ running: true, needs }] });
    expect(holds?.entries[0]?.facts).toEqual([
      [
        '等候时的需求',
        '厕所（2021-12-11 08:30 提出，2021-12-11 08:40 解决）、药品（2021-12-11 08:30 提出，未解决）',
      ],
    ]);
  });

  it('leads to a contact only where the viewer may know who it is', () => {
    const [contacts] = fileSections({
      contacts: [
        { caseId: 'c2', kind: 'HOUSEHOLD', name: '应国强', state: 'CHECKING' },
        { caseId: 'c3', kind: 'CONTACT', name: null, state: null },
      ],
    });
    expect(contacts?.entries.map((one) => one.caseId)).toEqual(['c2', undefined]);
    expect(contacts?.entries[1]?.head).toBe('接触 · 其他网格人员');
  });

  it('is not broken by what it does not know', () => {
    expect(
      fileSections({
        somethingNew: [{ a: 1 }],
        colour: 'RED',
        needs: null,
        talks: 'not a list',
        objections: [null, 3, { claim: { odd: true } }],
        policeOrders: [{ orderNo: '公〔2021〕1号', reply: 'NEVER_HEARD_OF' }],
      }).map((section) => [section.name, section.entries[0]?.head, section.entries[0]?.facts]),
    ).toEqual([
      ['objections', '复核中 · ', []],
      ['policeOrders', '公〔2021〕1号', [['答复', 'NEVER_HEARD_OF']]],
    ]);
  });
});
