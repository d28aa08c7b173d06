import zn from 'bpmn-js-i18n/translations/zn';

/** What bpmn-js-i18n lacks. `chinese.test.ts` reads bpmn-js for texts that neither has. */
const further: Record<string, string> = {
  'Ad-hoc sub-process': '即席子流程',
  'Align elements': '对齐元素',
  'Align elements ': '对齐元素',
  'Append user task': '追加人工任务',
  'Change element': '更改元素',
  'Close minimap': '收起缩略图',
  'Create user task': '创建人工任务',
  'Distribute elements horizontally': '水平均匀分布',
  'Distribute elements vertically': '垂直均匀分布',
  'Event based instantiating Gateway': '事件实例化网关',
  'Open minimap': '展开缩略图',
  'Parallel Event based instantiating Gateway': '并行事件实例化网关',
  'Toggle non-interrupting': '切换是否中断',
};

export const chinese: Record<string, string> = { ...zn, ...further };

/** Texts that the token simulation writes without asking for a translation. */
export const simulationChinese: Record<string, string> = {
  'Token Simulation': '模拟运行',
  'Toggle Simulation Log': '显示或隐藏运行记录',
  'Simulation Log': '运行记录',
  'Reset Simulation': '重新开始模拟',
  'Play/Pause Simulation': '继续或暂停模拟',
  'Set animation speed = Slow': '慢速',
  'Set animation speed = Normal': '正常速度',
  'Set animation speed = Fast': '快速',
  'No Entries': '还没有记录',
  'Reset Simulation ': '重新开始模拟',
  'Simulation Reset': '已重新开始',
  'Play Simulation': '继续模拟',
  'Pause Simulation': '暂停模拟',
  'Simulation paused': '已暂停',
  'Exclusive Gateway': '排他网关',
  'Parallel Gateway': '并行网关',
  'Inclusive Gateway': '包容网关',
  'Start Event': '开始',
  'End Event': '结束',
  'Intermediate Event': '中间事件',
  'Boundary Event': '边界事件',
  'Service Task': '服务任务',
  'User Task': '人工任务',
  'Call Activity': '调用流程',
  'Business Rule Task': '规则任务',
  'Manual Task': '手工任务',
  'Receive Task': '接收任务',
  Process: '流程',
  'Trigger Event': '触发事件',
  'Add pause point': '在此暂停',
  'Remove pause point': '不再在此暂停',
  'Set Sequence Flow': '选择走向',
  'Unsupported Elements': '不支持的元素',
  'Process finished': '流程已结束',
  'Process canceled': '流程已取消',
  Finished: '已结束',
  'View all': '全部查看',
};

/** A translation that asks each time which texts hold, so that the language may change meanwhile. */
export function translateWith(textsNow: () => Record<string, string> | undefined) {
  return (template: string, replacements: Record<string, string> = {}): string =>
    (textsNow()?.[template] ?? template).replace(
      /\{([^}]+)\}/g,
      (_, key: string) => replacements[key] ?? `{${key}}`,
    );
}
