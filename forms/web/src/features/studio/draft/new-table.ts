import { escaped, type NewFile } from './new-file';

/** A decision with one question, one answer, and a row that takes every question. */
export function newTable({ name, zh, en }: NewFile): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
    id="definitions_${name}" name="${escaped(zh)}" namespace="https://sixfold.org/case">
  <decision id="${name}" name="${escaped(zh)}" camunda:historyTimeToLive="180">
    <description>${escaped(en)}</description>
    <decisionTable id="table_${name}" hitPolicy="FIRST">
      <input id="input_question" label="问题">
        <inputExpression id="expression_question" typeRef="string">
          <text>question</text>
        </inputExpression>
      </input>
      <output id="output_answer" label="答案" name="answer" typeRef="string" />
      <rule id="rule_otherwise">
        <description>其他情况。来源：拟定，待县确认</description>
        <inputEntry id="otherwise_question"><text></text></inputEntry>
        <outputEntry id="otherwise_answer"><text>"OTHER"</text></outputEntry>
      </rule>
    </decisionTable>
  </decision>
</definitions>
`;
}
