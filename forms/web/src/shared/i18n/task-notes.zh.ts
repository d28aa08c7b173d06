/** Texts of what is said about a task. */
export const taskNotesZh = {
  'note.title': '留言与催办',
  'note.add': '留言',
  'note.words': '留言内容（不写证件号码和电话）',
  'note.say': '发送留言',
  'note.none': '还没有留言。',
  'note.nudged': '催办',
  'note.deadline': '时限由 {from} 调整为 {to}：{why}',
};
