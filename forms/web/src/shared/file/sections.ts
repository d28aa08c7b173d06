import { t, word, type TextKey } from '../i18n';
import { wall } from '../time/time';

/** One record of the file in words. */
export interface Entry {
  head: string;
  facts: [label: string, text: string][];
  /** Another case that the record is about. */
  caseId?: string;
}

export interface Section {
  name: string;
  title: string;
  entries: Entry[];
}

type Row = Record<string, unknown>;
/**
 * How a value is said: as a moment, as it is, as what was asked for, or as the word of a group;
 * `name*` takes several.
 */
type Said = 'time' | 'text' | 'asked' | (string & {});
type Fact = [field: string, said: Said, label: TextKey];

interface Spec {
  name: string;
  title: TextKey;
  head: (row: Row) => string;
  facts: Fact[];
}

const text = (row: Row, field: string) => say(row[field], 'text');
const of = (group: string, field: string) => (row: Row) => say(row[field], group);

/** What modules add to the file; what is not listed here is left out and breaks nothing. */
const specs: Spec[] = [
  {
    name: 'decisionBases',
    title: 'fileSection.decisionBases',
    head: of('change', 'kind'),
    facts: [
      ['delegation', 'text', 'fact.delegation'],
      ['reason', 'text', 'fact.reason'],
      ['cumulativeDays', 'text', 'fact.cumulativeDays'],
      ['awaitsUpperAnswer', 'yes', 'fact.awaitsUpperAnswer'],
      ['upperAnswerBy', 'time', 'fact.upperAnswerBy'],
      ['upperAnswer', 'upper', 'fact.upperAnswer'],
    ],
  },
  {
    name: 'notices',
    title: 'fileSection.notices',
    head: of('served', 'outcome'),
    facts: [
      ['servedAt', 'time', 'fact.at'],
      ['how', 'how', 'fact.how'],
      ['servedTo', 'servedTo', 'fact.servedTo'],
      ['guardian', 'text', 'fact.guardian'],
      ['explained', 'explained*', 'fact.explained'],
      ['language', 'language', 'fact.language'],
      ['signed', 'yes', 'fact.signed'],
      ['noSignReason', 'text', 'fact.noSignReason'],
      ['witness', 'text', 'fact.witness'],
      ['servedBy', 'text', 'fact.by'],
    ],
  },
  {
    name: 'objections',
    title: 'fileSection.objections',
    head: (row) => `${say(row['outcome'] ?? 'WAITING', 'review')} · ${text(row, 'claim')}`,
    facts: [
      ['filedAt', 'time', 'fact.filedAt'],
      ['answer', 'text', 'fact.answer'],
      ['reviewedBy', 'text', 'fact.reviewedBy'],
      ['reviewedAt', 'time', 'fact.reviewedAt'],
    ],
  },
  {
    name: 'talks',
    title: 'fileSection.talks',
    head: of('talk', 'outcome'),
    facts: [
      ['talkedAt', 'time', 'fact.at'],
      ['requestNo', 'text', 'fact.requestNo'],
      ['requestBy', 'text', 'fact.requestBy'],
      ['secondOfficer', 'text', 'fact.secondOfficer'],
      ['talkedBy', 'text', 'fact.by'],
    ],
  },
  {
    name: 'needs',
    title: 'fileSection.needs',
    head: (row) => `${say(row['category'], 'need')} · ${say(row['state'], 'needState')}`,
    facts: [
      ['urgency', 'urgency', 'fact.urgency'],
      ['detail', 'text', 'fact.detail'],
      ['raisedAt', 'time', 'fact.raisedAt'],
      ['deliveredAt', 'time', 'fact.deliveredAt'],
      ['metAt', 'time', 'fact.metAt'],
      ['cost', 'text', 'fact.cost'],
    ],
  },
  {
    name: 'medicalExits',
    title: 'fileSection.medicalExits',
    head: of('emergency', 'emergency'),
    facts: [
      ['requestedAt', 'time', 'fact.requestedAt'],
      ['car', 'text', 'fact.car'],
      ['leftAt', 'time', 'fact.leftAt'],
      ['expectedAt', 'time', 'fact.expectedAt'],
      ['backAt', 'time', 'fact.backAt'],
    ],
  },
  {
    name: 'jointVisits',
    title: 'fileSection.jointVisits',
    head: (row) => `${text(row, 'day')} ${say(row['part'], 'role')}`,
    facts: [
      ['seen', 'seen', 'fact.seen'],
      ['exitFree', 'yes', 'fact.exitFree'],
      ['comfort', 'comfort', 'fact.comfort'],
      ['signedBy', 'text', 'fact.by'],
      ['signedAt', 'time', 'fact.at'],
    ],
  },
  {
    name: 'destination',
    title: 'fileSection.destination',
    head: (row) => text(row, 'to'),
    facts: [
      ['transport', 'transport', 'fact.transport'],
      ['wantsMorning', 'wantsMorning', 'fact.wantsMorning'],
      ['confirmedAt', 'time', 'fact.confirmedAt'],
    ],
  },
  {
    name: 'deathReports',
    title: 'fileSection.deathReports',
    head: of('death', 'state'),
    facts: [
      ['reportedAt', 'time', 'fact.reportedAt'],
      ['reportedBy', 'text', 'fact.reportedBy'],
      ['decidedAt', 'time', 'fact.decidedAt'],
      ['contact', 'text', 'fact.contact'],
    ],
  },
  {
    name: 'contacts',
    title: 'fileSection.contacts',
    head: (row) =>
      [say(row['kind'], 'contact'), text(row, 'name') || t('contact.ELSEWHERE')].join(' · ') +
      (row['state'] ? ` · ${say(row['state'], 'state')}` : ''),
    facts: [['metAt', 'time', 'fact.lastMet']],
  },
  {
    name: 'riskAreas',
    title: 'fileSection.riskAreas',
    head: (row) => `${text(row, 'place')} · ${say(row['level'], 'level')}`,
    facts: [
      ['stay', 'text', 'fact.stay'],
      ['stayedFrom', 'time', 'fact.stayedFrom'],
      ['stayedTo', 'time', 'fact.stayedTo'],
      ['sure', 'sure', 'fact.sure'],
      ['from', 'time', 'fact.areaFrom'],
      ['to', 'time', 'fact.areaTo'],
      ['paper', 'text', 'fact.areaPaper'],
    ],
  },
  {
    name: 'gateHolds',
    title: 'fileSection.gateHolds',
    head: of('hold', 'running'),
    facts: [
      ['since', 'time', 'fact.since'],
      ['limit', 'time', 'fact.limit'],
      ['endedAt', 'time', 'fact.endedAt'],
      ['endReason', 'holdEnd', 'fact.endReason'],
      ['needs', 'asked', 'fact.needs'],
    ],
  },
  {
    name: 'returns',
    title: 'fileSection.returns',
    head: (row) => text(row, 'receiver'),
    facts: [
      ['reason', 'returnReason', 'fact.reason'],
      ['sentAt', 'time', 'fact.sentAt'],
      ['contact', 'text', 'fact.receiverContact'],
      ['receiptNo', 'text', 'fact.receiptNo'],
      ['receivedBy', 'text', 'fact.receivedBy'],
      ['receivedAt', 'time', 'fact.receivedAt'],
    ],
  },
  {
    name: 'policeOrders',
    title: 'fileSection.policeOrders',
    head: (row) => text(row, 'orderNo'),
    facts: [
      ['receiptNo', 'text', 'fact.receiptNo'],
      ['receivedAt', 'time', 'fact.receivedAt'],
      ['replyDueAt', 'time', 'fact.replyDueAt'],
      ['repliedAt', 'time', 'fact.repliedAt'],
      ['reply', 'replied', 'fact.reply'],
      ['overdueAt', 'time', 'fact.overdueAt'],
    ],
  },
];

/** The sections that hold anything, in words of the page's language. */
export function fileSections(file: object): Section[] {
  return specs.flatMap((spec) => {
    const rows = rowsOf((file as Row)[spec.name]);
    if (rows.length === 0) return [];
    return [
      { name: spec.name, title: t(spec.title), entries: rows.map((row) => entry(spec, row)) },
    ];
  });
}

function rowsOf(content: unknown): Row[] {
  const all: unknown[] = Array.isArray(content) ? content : [content];
  return all.filter((one): one is Row => typeof one === 'object' && one !== null);
}

function entry(spec: Spec, row: Row): Entry {
  const facts = spec.facts
    .map(([field, said, label]): [string, string] => [t(label), say(row[field], said)])
    .filter(([, value]) => value !== '');
  const other = spec.name === 'contacts' && row['name'] ? text(row, 'caseId') : '';
  return { head: spec.head(row), facts, ...(other ? { caseId: other } : {}) };
}

function say(value: unknown, said: Said): string {
  if (said === 'asked') return rowsOf(value).map(asked).join(t('list.comma'));
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    return '';
  const code = String(value);
  if (said === 'text' || code === '') return code;
  if (said === 'time') return wall(code);
  if (said === 'replied') return replied(code);
  if (said.endsWith('*')) {
    const codes = code.split(' ').map((one) => word(said.slice(0, -1), one));
    return codes.join(t('list.comma'));
  }
  return word(said, code);
}

/** What somebody at a gate asked for, and when they had it. */
function asked(row: Row): string {
  const args = { need: say(row['need'], 'gateNeed'), asked: say(row['askedAt'], 'time') };
  const met = say(row['metAt'], 'time');
  return met ? t('gateNeed.met', { ...args, met }) : t('gateNeed.open', args);
}

/** The police are answered with the proposal or with the state in which the case was. */
function replied(code: string): string {
  return code === 'CONCERNED' ? t('reply.CONCERNED') : word('state', code);
}
