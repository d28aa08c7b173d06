import { BpmnModdle } from 'bpmn-moddle';
import { diff } from 'bpmn-js-differ';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { everyElement, saidOf, type Part } from './said';

export interface ModelChange {
  element: string;
  name: string;
  type: string;
  change: 'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED';
  /** What of it changed, before and after: `role`, `timeDate`, … */
  values: { name: string; before: string; after: string }[];
}

/**
 * What differs between two models, element by element. bpmn-js-differ finds what came, went and
 * moved; what is said about an element is compared here, since it sees no change inside events and
 * extensions and tells no values.
 */
export async function compareModels(before: string, after: string): Promise<ModelChange[]> {
  const [old, now] = await Promise.all([read(before), read(after)]);
  const { _added, _removed, _layoutChanged } = diff(old, now);
  const line = (element: string, model: Named, change: ModelChange['change']): ModelChange => ({
    element,
    name: model.name ?? '',
    type: (model.$type ?? '').replace('bpmn:', ''),
    change,
    values: [],
  });
  const changed = changedElements(old, now).map(({ element, values }) => ({
    ...line(element.id ?? '', element, 'CHANGED'),
    values,
  }));
  const told = new Set(changed.map(({ element }) => element));
  return [
    ...Object.entries(_added).map(([id, model]) => line(id, model, 'ADDED')),
    ...Object.entries(_removed).map(([id, model]) => line(id, model, 'REMOVED')),
    ...changed,
    ...Object.entries(_layoutChanged)
      .filter(([id]) => !told.has(id))
      .map(([id, model]) => line(id, model, 'MOVED')),
  ];
}

interface Named {
  $type?: string;
  name?: string;
}

function changedElements(old: Part, now: Part) {
  const before = new Map(everyElement(old).map((element) => [element.id, element]));
  return everyElement(now).flatMap((element) => {
    const was = before.get(element.id);
    if (!was) return [];
    const [a, b] = [saidOf(was), saidOf(element)];
    const values = [...new Set([...Object.keys(a), ...Object.keys(b)])]
      .filter((name) => a[name] !== b[name])
      .map((name) => ({ name, before: a[name] ?? '', after: b[name] ?? '' }));
    return values.length > 0 ? [{ element, values }] : [];
  });
}

async function read(xml: string): Promise<Part> {
  const moddle = new BpmnModdle({ camunda });
  return (await moddle.fromXML(xml || empty)).rootElement as Part;
}

const empty =
  '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="none" />';
