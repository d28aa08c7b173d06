/** A place of a model where a case can stand. */
export interface Stop {
  id: string;
  /** The BPMN element, such as `userTask`. */
  type: string;
  name: string;
}

const stops =
  /<(?:\w+:)?(userTask|receiveTask|serviceTask|callActivity|subProcess|intermediateCatchEvent|eventBasedGateway|boundaryEvent)\b([^>]*)>/g;

/** Everything a case can stand in, in the order of the file. */
export function stopsOf(model: string): Stop[] {
  return [...model.matchAll(stops)].map(([, type = '', attributes = '']) => {
    const id = attribute(attributes, 'id');
    return { id, type, name: attribute(attributes, 'name') || id };
  });
}

/** Places that only the first model has, each with those of the other that are of its kind. */
export function goneStops(before: Stop[], after: Stop[]): { stop: Stop; choices: Stop[] }[] {
  const kept = new Set(after.map((one) => one.id));
  return before
    .filter((one) => !kept.has(one.id))
    .map((stop) => ({ stop, choices: after.filter((one) => one.type === stop.type) }));
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#10': ' ' };

function attribute(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  return found.replace(/&(#?\w+);/g, (whole, entity: string) => entities[entity] ?? whole);
}
