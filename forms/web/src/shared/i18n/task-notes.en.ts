import type { taskNotesZh } from './task-notes.zh';

export const taskNotesEn: Record<keyof typeof taskNotesZh, string> = {
  'note.title': 'Comments and reminders',
  'note.add': 'Add a comment',
  'note.words': 'What to say (no document numbers, no phones)',
  'note.say': 'Send the comment',
  'note.none': 'No comments yet.',
  'note.nudged': 'Reminder',
  'note.deadline': 'Due time moved from {from} to {to}: {why}',
};
