import { describe, expect, it } from 'vitest';
import { goneStops, stopsOf } from './elements';

const before = stopsOf(`
  <bpmn:process id="case-isolation">
    <bpmn:userTask id="userTask_reportDay" name="每日&#10;报告" camunda:formRef="report-day">
    <bpmn:userTask name="上门" id="userTask_visit" />
    <bpmn:receiveTask id="receiveTask_end" />
    <bpmn:sequenceFlow id="flow_1" />`);
const after = stopsOf(`
    <userTask id="userTask_reportDay" name="每日报告" />
    <userTask id="userTask_visitTwice" name="上门两次" />`);

describe('places where cases stand', () => {
  it('are read with their names, whatever the order of attributes and the prefix', () => {
    expect(before).toEqual([
      { id: 'userTask_reportDay', type: 'userTask', name: '每日 报告' },
      { id: 'userTask_visit', type: 'userTask', name: '上门' },
      { id: 'receiveTask_end', type: 'receiveTask', name: 'receiveTask_end' },
    ]);
  });

  it('that another release lacks may go to one of the same kind only', () => {
    expect(goneStops(before, after)).toEqual([
      { stop: before[1], choices: after },
      { stop: before[2], choices: [] },
    ]);
    expect(goneStops(after, after)).toEqual([]);
  });
});
