/** What the browser's own rules say: the same words as the server's for the same codes. */
const texts: Record<string, [zh: string, en: string, mendZh: string, mendEn: string]> = {
  'bpmn.kindMissing': [
    '人工任务没有说明任务种类',
    'The user task does not say of which kind it is',
    '加上扩展属性 kind，填任务种类的编号',
    'Add the extension property kind',
  ],
  'bpmn.formMissing': [
    '人工任务没有表单',
    'The user task has no form',
    '在任务上填 formRef，与任务种类同名',
    "Set formRef to the name of the task's kind",
  ],
  'bpmn.formUnknown': [
    '找不到表单“{0}”',
    'There is no form {0}',
    '与模型一起部署 {0}.form，或改正名称',
    'Deploy {0}.form with the model, or correct the name',
  ],
  'bpmn.formUnfit': [
    '表单“{0}”不是任务种类“{1}”的表单',
    'The form {0} is not that of the kind {1}',
    '让 formRef 与 kind 相同',
    'Let formRef equal kind',
  ],
  'bpmn.formBinding': [
    '表单没有绑定到同一次部署',
    'The form is not bound to its deployment',
    '把 formRefBinding 设为 deployment，免得办理中的任务换了表单',
    'Set formRefBinding to deployment, so that a task under way keeps its form',
  ],
  'bpmn.roleMissing': [
    '人工任务没有负责角色',
    'The user task has no responsible role',
    '加上扩展属性 role',
    'Add the extension property role',
  ],
  'bpmn.deadlineMissing': [
    '人工任务没有时限',
    'The user task has no deadline',
    '加一个不中断的定时边界事件，扩展属性 deadline 写明时限表的行',
    'Add a boundary timer that does not interrupt, with the extension property deadline naming a row of task-deadlines',
  ],
  'bpmn.deadlineInterrupts': [
    '时限事件应是不中断的定时边界事件',
    'A deadline is a boundary timer that does not interrupt',
    '把 cancelActivity 设为 false 并使用定时器；超时只升级，不改变路径',
    'Set cancelActivity to false and use a timer: a delay escalates, it never moves the path',
  ],
  'bpmn.deadlineUnknown': [
    '时限表里没有“{0}”这一行',
    'The table of deadlines has no row {0}',
    '在 task-deadlines 里加上这一行，或改正名称',
    'Add the row to task-deadlines, or correct the name',
  ],
  'bpmn.calledUnknown': [
    '找不到被调用的流程“{0}”',
    'There is no process {0} to call',
    '与模型一起部署它，或改正名称',
    'Deploy it with the model, or correct the name',
  ],
  'bpmn.calledBinding': [
    '被调用的流程没有绑定到同一次部署',
    'The called process is not bound to its deployment',
    '把 calledElementBinding 设为 deployment',
    'Set calledElementBinding to deployment',
  ],
  'bpmn.decisionUnknown': [
    '找不到决策表“{0}”',
    'There is no decision {0}',
    '与模型一起部署它，或改正名称',
    'Deploy it with the model, or correct the name',
  ],
  'bpmn.decisionBinding': [
    '这个决策没有绑定到同一次部署',
    'The decision is not bound to its deployment',
    '请把 decisionRefBinding 设为 deployment，办理中的案件才会沿用原来的表',
    'Set decisionRefBinding to deployment, so that a case under way keeps its table',
  ],
  'bpmn.restrictionUnmarked': [
    '阶段 {0} 限制人身自由，却不在标明限制的范围内',
    'The stage {0} restricts a person, but stands in no scope that says so',
    '把它放进扩展属性 restricts=true 的子流程',
    'Put it into a sub-process with the extension property restricts=true',
  ],
  'bpmn.endTimerMissing': [
    '限制没有到期自动结束的定时器',
    'The restriction has no timer that ends it',
    '在限制范围上加一个中断的定时边界事件，时间取法定截止',
    'Add an interrupting boundary timer at the lawful end',
  ],
  'bpmn.objectionMissing': [
    '限制没有异议途径',
    'The restriction has no objection path',
    '在限制范围内或其外层加一个由消息启动、不中断的事件子流程，扩展属性 path=objection',
    'Add, within or around it, an event sub-process begun by a message, not interrupting, with the extension property path=objection',
  ],
  'bpmn.supportMissing': [
    '限制没有求助途径',
    'The restriction has no support path',
    '在限制范围内或其外层加一个由消息启动、不中断的事件子流程，扩展属性 path=support',
    'Add, within or around it, an event sub-process begun by a message, not interrupting, with the extension property path=support',
  ],
  'bpmn.releaseMissing': [
    '限制没有解除途径',
    'The restriction has no release path',
    '在限制范围内或其外层加上解除环节，扩展属性 path=release',
    'Add, within or around it, the release with the extension property path=release',
  ],
  'bpmn.idUnfit': [
    '编号不合规矩',
    'The id does not speak',
    '写成 {0}_ 加驼峰式的英文名',
    'Call it {0}_ and a camel-case name',
  ],
  'bpmn.labelUnfit': [
    '没有中文名称',
    'There is no Chinese label',
    '写上让办理人看得懂的中文名称',
    'Write a label that those who do the work understand',
  ],
  'bpmn.documentationMissing': [
    '没有英文说明',
    'There is no English documentation',
    '在 documentation 里写一句英文',
    'Write one English sentence',
  ],
};
export function findingTexts(code: string, args: string[]) {
  const [zh = code, en = code, mendZh = '', mendEn = ''] = texts[code] ?? [];
  const fill = (text: string) => text.replace(/\{(\d)\}/g, (_, i: string) => args[Number(i)] ?? '');
  return {
    message: { zh: fill(zh), en: fill(en) },
    mend: { zh: fill(mendZh), en: fill(mendEn) },
  };
}

/** Codes the browser finds by itself. */
export const ownCodes: ReadonlySet<string> = new Set(Object.keys(texts));
