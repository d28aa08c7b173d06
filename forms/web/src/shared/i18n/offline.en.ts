import type { offlineZh } from './offline.zh';

export const offlineEn: Record<keyof typeof offlineZh, string> = {
  'offline.now': 'No connection: what you fill in is kept on this device',
  'offline.asOf': 'No connection: this is what was kept on this device as of {when}',
  'update.ready': 'New version: reload (nothing is lost)',
  'outbox.title': 'To be sent',
  'outbox.empty': 'Nothing is waiting to be sent.',
  'outbox.count': '{n} to be sent',
  'outbox.stuck': '{n, plural, one {# needs} other {# need}} you',
  'outbox.sendNow': 'Send now',
  'outbox.giveUp': 'Give up',
  'outbox.change': 'Take back and change',
  'outbox.waiting': 'Filled in, waiting to be sent',
  'outbox.waitingText':
    'Filled in {when} and kept on this device. It is sent by itself once there is a connection, and counts once.',
  'outbox.filledIn': 'filled in {when}',
  'outbox.state.waiting': 'Waiting to be sent',
  'outbox.state.refused': 'Needs a correction',
  'outbox.state.conflict': 'A colleague has done it: please compare',
  'outbox.others':
    '{n} unsent by {name} {n, plural, one {is on this device, encrypted; it is} other {are on this device, encrypted; they are}} sent after the next own sign-in.',
  'leave.title': 'Something has not been sent yet',
  'leave.text':
    '{entries} to be sent, {drafts, plural, one {# draft that is} other {# drafts that are}} only on this device.',
  'leave.again': 'Try to send again',
  'leave.keep': 'Sign out; it stays here encrypted and is sent after you sign in again',
  'leave.discard': 'Give all of it up and sign out',
  'leave.stay': 'Stay signed in',
  'aside.title': 'This form was filled in on two devices.',
  'aside.here':
    'Shown is what is newer, from the other device; what was typed here {when} is still there.',
  'aside.there':
    'Shown is what is newer, from here; what was typed on the other device {when} is still there.',
  'aside.shown': 'shown',
  'aside.other': 'the other',
  'aside.keep': 'Use what is shown',
  'aside.swap': 'Change to the other',
  'compare.same': 'Both say the same.',
  'compare.differs': 'differs',
  'compare.nothing': '(empty)',
  'conflict.title': 'A colleague has done this task already',
  'conflict.titleOwn': 'You have done this task already',
  'conflict.you': 'You',
  'conflict.text': '{by} completed it {when}, and that counts. Please compare:',
  'conflict.withdrawn': 'This task was withdrawn {when} and needs nobody any more.',
  'conflict.mine': 'mine ({when})',
  'conflict.theirs': '{by} ({when})',
  'conflict.later': 'later ({when})',
  'conflict.counts': 'counts ({when})',
  'conflict.healthWithheld': 'Health values are not shown to your role.',
  'conflict.what':
    'What you filled in does not count yet. It can stay in the file as a note, or be given up; where the two disagree, please talk to your colleague first.',
  'conflict.whatOwn':
    'What you filled in later does not count yet. It can stay in the file as a note, or be given up.',
  'conflict.call': 'Call {name}',
  'conflict.note': 'Keep mine as a note',
  'conflict.discard': 'Give mine up',
};
