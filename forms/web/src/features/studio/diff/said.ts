/** An element as moddle reads it. */
export interface Part {
  $type?: string;
  $descriptor?: { properties: { name: string; isReference?: boolean }[] };
  id?: string;
  name?: string;
  get?(name: string): unknown;
}

/** Elements inside an element are told by themselves; where flows end, by the flows. */
const apart = new Set(
  'id flowElements artifacts laneSets rootElements diagrams incoming outgoing di'.split(' '),
);

const nameOf = (property: string) => property.replace(/^\w+:/, '');

const properties = (part: Part) =>
  (part.$descriptor?.properties ?? []).map((property) => ({
    ...property,
    value: part.get?.(property.name),
  }));

/** Elements with an id of their own, of all levels: roots, nodes, flows, artifacts. */
export function everyElement(part: Part): Part[] {
  const inside = properties(part)
    .filter(
      ({ name, isReference }) =>
        !isReference && ['flowElements', 'artifacts', 'rootElements'].includes(nameOf(name)),
    )
    .flatMap(({ value }) => (value as Part[] | undefined) ?? [])
    .flatMap(everyElement);
  return part.id ? [part, ...inside] : inside;
}

/** What is said about one element, as names and texts: `name`, `role`, `timeDate`, `formRef`, … */
export function saidOf(part: Part): Record<string, string> {
  const said: Record<string, string> = {};
  const put = (name: string, text: string) => {
    said[name] = name in said ? `${said[name] ?? ''}；${text}` : text;
  };
  for (const { name, isReference, value } of properties(part)) {
    if (apart.has(nameOf(name)) || value === undefined || value === null) continue;
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof one !== 'object') put(nameOf(name), String(one as string | number | boolean));
      else if (isReference) put(nameOf(name), referred(one as Part));
      else tellInner(nameOf(name), one as Part, put);
    }
  }
  return said;
}

/** Messages and errors are known by their names, all else by its id. */
function referred({ $type, name, id }: Part): string {
  return (/:(Message|Error|Escalation|Signal)$/.test($type ?? '') ? name : undefined) ?? id ?? '';
}

function tellInner(name: string, inner: Part, put: (name: string, text: string) => void) {
  const own = saidOf(inner);
  if (inner.$type === 'camunda:Property') put(own['name'] ?? '', own['value'] ?? '');
  else if ('body' in own || 'text' in own) put(name, own['body'] ?? own['text'] ?? '');
  else if (/^camunda:(In|Out)$/.test(inner.$type ?? ''))
    put((inner.$type ?? '').replace('camunda:', '').toLowerCase(), JSON.stringify(own));
  else for (const [key, text] of Object.entries(own)) put(key, text);
}
