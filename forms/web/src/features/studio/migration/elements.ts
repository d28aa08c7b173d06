import type { Lang } from '../../../shared/i18n';

/** A place of a model where a case can stand. */
export interface Stop {
  id: string;
  /** The BPMN element, such as `userTask`. */
  type: string;
  name: string;
  /** From its documentation; empty if it has none. */
  nameEn: string;
}

/** As people of a language call it. */
export function spoken(stop: Stop, language: Lang): string {
  return (language === 'en' && stop.nameEn) || stop.name;
}

const stops =
  /<(?:\w+:)?(userTask|receiveTask|serviceTask|callActivity|subProcess|intermediateCatchEvent|eventBasedGateway|boundaryEvent)\b([^>]*)>/g;

const documentation = /^\s*<(?:\w+:)?documentation\b[^>]*>([^<]*)</;

/** Everything a case can stand in, in the order of the file. */
export function stopsOf(model: string): Stop[] {
  return [...model.matchAll(stops)].map((found) => {
    const [all, type = '', attributes = ''] = found;
    const id = attribute(attributes, 'id');
    const inside = attributes.endsWith('/') ? '' : model.slice(found.index + all.length);
    return {
      id,
      type,
      name: attribute(attributes, 'name') || id,
      nameEn: plain(documentation.exec(inside)?.[1] ?? '').trim(),
    };
  });
}

/**
 * Everything a case can stand in along the models that one calls, and those call in turn.
 *
 * @param read a model by its key; empty if there is none
 */
export async function stopsCalledBy(
  model: string,
  read: (key: string) => Promise<string>,
  seen = new Set<string>(),
): Promise<Stop[]> {
  const called = [...model.matchAll(/\bcalledElement="([^"]+)"/g)]
    .map(([, key = '']) => key)
    .filter((key) => !seen.has(key) && seen.add(key));
  const found = await Promise.all(
    called.map(async (key) => {
      const text = await read(key);
      return [...stopsOf(text), ...(await stopsCalledBy(text, read, seen))];
    }),
  );
  return found.flat();
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
  return plain(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
}

function plain(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, entity: string) => entities[entity] ?? whole);
}
