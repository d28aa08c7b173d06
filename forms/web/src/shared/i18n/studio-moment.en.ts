import type { studioMomentZh } from './studio-moment.zh';

export const studioMomentEn: Record<keyof typeof studioMomentZh, string> = {
  'moment.when': 'When it begins',
  'moment.atOnce': 'As soon as it is approved',
  'moment.later': 'Approved beforehand, at a moment',
  'moment.at': 'Moment',
  'moment.atHint': 'Time in the zone of the sub-district ({zone}), within a year',
  'moment.nextMidnight': '00:00 of the next day',
  'moment.effectiveAt': 'Begins',
  'moment.onApproval': 'As soon as it is approved',
  'moment.left': '{time} left',
  'moment.lessThanAMinute': 'Less than a minute',
  'moment.reached': 'Its moment has come',
  'moment.waits': 'Approved; begins by itself at {at}.',
  'moment.approveFor': 'Approve for that moment',
  'moment.decideHint':
    'Look at the effects and changes first. It is deployed when you approve and begins at {at}; new cases follow it from then on.',
  'moment.withdrawTitle': 'Withdraw',
  'moment.withdrawHint':
    'Before it begins any designer may withdraw it with a reason; its draft is open again then.',
  'moment.withdraw': 'Withdraw this release',
  'moment.withdrawnBy': 'Withdrawn by',
  'effects.title': 'What it does to people who are restricted now',
  'effects.draftHint':
    'By the tables of the draft as they stand, for everybody who is restricted now; nothing is changed.',
  'effects.preview': 'Preview the effects',
  'effects.again': 'Preview again',
  'effects.from': 'If it begins at {at}; people restricted now: {n}.',
  'effects.nobodyLonger': 'Nobody is held longer.',
  'effects.keepsEarlier':
    'Nobody is held longer: {n} whom the new rules alone would hold longer {n, plural, one {keeps the} other {keep their}} end; the new rules bind new decisions only.',
  'effects.nothing': 'It changes nobody’s measure.',
  'effects.unreadable': 'It cannot be said for {n}; the command room looks at each.',
  'effects.unsigned':
    'The list of the change is not signed: measures are shortened or ended by themselves; one that needs a new decision, such as home instead of the facility, does not come about.',
  'effects.signed': 'The list of the change is signed: {documentNo}, {authority}, {signedBy}',
  'effects.lines': 'Person by person ({n} {n, plural, one {changes} other {change}})',
  'effects.person': 'Person',
  'effects.line': 'No. {n}',
  'effects.effect': 'Effect',
  'effects.now': 'Now',
  'effects.then': 'Then',
  'effects.row': 'By which row',
  'effects.noRow': 'No row restricts any more',
  'effects.days': '{kind}, days: {days}',
  'effects.testsDropped': 'Tests dropped',
};
