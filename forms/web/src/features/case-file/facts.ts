import type { TextKey } from '../../shared/i18n';

export interface FactField {
  name: string;
  label: TextKey;
  required: boolean;
  /** Chosen from these codes, said by the words of the group; otherwise free text. */
  group?: 'need' | 'emergency' | 'change';
  codes?: string[];
}

/** One of the messages that people send about a case. */
export interface Fact {
  name: string;
  fields: FactField[];
  /** Null for everybody who opens the file. */
  roles: string[] | null;
  /** Only of somebody who is not here yet. */
  expected?: boolean;
}

const atTheDoor = ['GRID_MEMBER', 'VILLAGE_CADRE', 'LINK_CADRE', 'POLICE_OFFICER', 'SUPERVISOR'];

const needs = [
  'DISTRESS',
  'SAFETY',
  'MEDICAL',
  'MEDICINE',
  'FOOD',
  'INFANT',
  'COUNSELLING',
  'LANGUAGE',
  'OTHER',
];

export const facts: Fact[] = [
  { name: 'arrival.reported', fields: [], roles: atTheDoor, expected: true },
  { name: 'arrival.cancelled', fields: [], roles: atTheDoor, expected: true },
  {
    name: 'need.raised',
    fields: [
      { name: 'kind', label: 'tell.kind', required: true, group: 'need', codes: needs },
      { name: 'detail', label: 'fact.detail', required: false },
    ],
    roles: null,
  },
  {
    name: 'care.requested',
    fields: [
      {
        name: 'emergency',
        label: 'tell.emergency',
        required: true,
        group: 'emergency',
        codes: ['true', 'false'],
      },
    ],
    roles: null,
  },
  {
    name: 'objection.filed',
    fields: [{ name: 'text', label: 'tell.claim', required: true }],
    roles: null,
  },
  {
    name: 'measure.changeRequested',
    fields: [
      {
        name: 'kind',
        label: 'tell.change',
        required: true,
        group: 'change',
        codes: ['SHORTEN', 'PLACE', 'EXTEND'],
      },
      { name: 'reason', label: 'fact.reason', required: true },
    ],
    roles: ['DOCTOR', 'DECIDING_OFFICER'],
  },
];

/** What a role may tell; administrators see files, but tell nothing. */
export function factsFor(role: string, expected = false): Fact[] {
  if (role === 'ADMIN' || role === 'AUDITOR') return [];
  return facts.filter(
    (fact) => (fact.roles === null || fact.roles.includes(role)) && (!fact.expected || expected),
  );
}
