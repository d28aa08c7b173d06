import { describe, expect, it } from 'vitest';
import { goneStops, spoken, stopsCalledBy, stopsOf } from './elements';

const before = stopsOf(`
  <bpmn:process id="case-isolation">
    <bpmn:userTask id="userTask_reportDay" name="每日&#10;报告" camunda:formRef="report-day">
      <bpmn:documentation>Report day &amp; night</bpmn:documentation>
    <bpmn:userTask name="上门" id="userTask_visit" />
    <bpmn:receiveTask id="receiveTask_end" />
    <bpmn:sequenceFlow id="flow_1" />`);
const after = stopsOf(`
    <userTask id="userTask_reportDay" name="每日报告" />
    <userTask id="userTask_visitTwice" name="上门两次" />`);

describe('places where cases stand', () => {
  it('are read with their names, whatever the order of attributes and the prefix', () => {
    expect(before).toEqual([
      {
        id: 'userTask_reportDay',
        type: 'userTask',
        name: '每日 报告',
        nameEn: 'Report day & night',
      },
      { id: 'userTask_visit', type: 'userTask', name: '上门', nameEn: '' },
      { id: 'receiveTask_end', type: 'receiveTask', name: 'receiveTask_end', nameEn: '' },
    ]);
  });

  it('that another release lacks may go to one of the same kind only', () => {
    expect(goneStops(before, after)).toEqual([
      { stop: before[1], choices: after },
      { stop: before[2], choices: [] },
    ]);
    expect(goneStops(after, after)).toEqual([]);
  });

  it('of called models have their names too, however deep, each model read once', async () => {
    const models: Record<string, string> = {
      stage: '<userTask id="a" name="甲"/><callActivity id="c" calledElement="part"/>',
      part: '<userTask id="b" name="乙"/><callActivity id="d" calledElement="stage"/>',
    };
    const asked: string[] = [];
    const found = await stopsCalledBy('<callActivity calledElement="stage"/>', (key) => {
      asked.push(key);
      return Promise.resolve(models[key] ?? '');
    });
    expect(found.map((one) => one.name)).toEqual(['甲', 'c', '乙', 'd']);
    expect(asked).toEqual(['stage', 'part']);
  });

  it('are called in English by their documentation, where there is one', () => {
    expect(before.map((one) => spoken(one, 'en'))).toEqual([
      'Report day & night',
      '上门',
      'receiveTask_end',
    ]);
    expect(before.map((one) => spoken(one, 'zh'))[0]).toBe('每日 报告');
  });
});
