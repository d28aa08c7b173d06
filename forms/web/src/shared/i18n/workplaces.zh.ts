/** Names of the pages for work on many people, as the worklist links to them. */
export const workplacesZh = {
  'work.nav': '更多工作台',
  'work.round': '医生巡查',
  'work.calls': '逐个拨打',
} as const;
