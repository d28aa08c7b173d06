/** Names of the pages for work on many people, as the worklist links to them. */
export const workplacesZh = {
  'work.nav': '当日工作',
  'work.morning': '我的早晨',
  'work.reports': '楼栋报告表',
  'work.round': '医生巡查',
  'work.handOver': '交班',
  'work.calls': '逐个拨打',
  'work.gate': '卡口',
  'work.timeliness': '我的时效',
} as const;
