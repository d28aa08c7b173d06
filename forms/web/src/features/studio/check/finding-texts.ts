import english from '../../../../../../engine/src/main/resources/findings_en.properties?raw';
import chinese from '../../../../../../engine/src/main/resources/findings_zh.properties?raw';
import type { Finding } from '../studio.api';

/** What a rule finds at an element. */
export type Found = [severity: Finding['severity'], code: string, ...args: string[]];

/** Codes that the browser's rules find by themselves, with the words that the server has for them. */
export const ownCodes: ReadonlySet<string> = new Set([
  'model.nameUnfit',
  'bpmn.kindMissing',
  'bpmn.formMissing',
  'bpmn.formUnknown',
  'bpmn.formUnfit',
  'bpmn.formBinding',
  'bpmn.roleMissing',
  'bpmn.roleUnknown',
  'bpmn.deadlineMissing',
  'bpmn.deadlineInterrupts',
  'bpmn.deadlineUnknown',
  'bpmn.calledUnknown',
  'bpmn.calledBinding',
  'bpmn.decisionUnknown',
  'bpmn.decisionBinding',
  'bpmn.restrictionUnmarked',
  'bpmn.endTimerMissing',
  'bpmn.objectionMissing',
  'bpmn.supportMissing',
  'bpmn.releaseMissing',
  'bpmn.beginsByItself',
  'bpmn.idUnfit',
  'bpmn.labelUnfit',
  'bpmn.documentationMissing',
  'bpmn.notDrawn',
  'form.idUnfit',
  'form.outcomeMissing',
  'form.typeUnknown',
  'form.fieldUnreadable',
  'form.nameUnknown',
  'form.keyTwice',
  'form.labelMissing',
  'form.englishMissing',
  'form.optionsMissing',
  'form.optionValueMissing',
  'form.optionTwice',
  'form.optionLabelMissing',
  'form.optionEnglishMissing',
]);

const zh = read(chinese);
const en = read(english);

/** A finding as the server would say it. */
export function finding(element: string, [severity, code, ...args]: Found): Finding {
  const fill = (texts: Record<string, string>, key: string) =>
    (texts[key] ?? key).replace(/\{(\d)\}/g, (_, i: string) => args[Number(i)] ?? '');
  const said = (key: string) => ({ zh: fill(zh, key), en: fill(en, key) });
  return { element, severity, code, message: said(code), mend: said(`${code}.mend`) };
}

function read(properties: string): Record<string, string> {
  return Object.fromEntries(
    properties
      .split('\n')
      .filter((line) => line.includes('=') && !line.startsWith('#'))
      .map((line) => {
        const at = line.indexOf('=');
        return [line.slice(0, at), line.slice(at + 1)];
      }),
  );
}
