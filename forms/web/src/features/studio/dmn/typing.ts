interface Moddle {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}

interface Setting {
  element: object & { businessObject?: Moddle };
  properties: Record<string, unknown>;
}

export interface Stack {
  execute(command: string, context: object): void;
  undo(): void;
  redo(): void;
}

export interface TableViewer {
  get<T>(name: string): T;
  on(event: string, heard: () => void): void;
}

interface Bus {
  fire(event: string, payload: object): void;
}

/** What is written letter by letter. */
const written = ['text', 'description'];

const moddleOf = ({ element }: Setting) => element.businessObject ?? (element as unknown as Moddle);

const isSetting = (command: string, context: object): context is Setting =>
  command === 'element.updateProperties' && 'element' in context && 'properties' in context;

/**
 * Makes of what is written in a cell one change, until the cell is left. The editor makes one of each
 * letter, and another one when undoing puts the old text into the cell: that one would be the last,
 * and nothing is left to be redone.
 *
 * @returns what to call when a cell is left
 */
export function writingAsOne(viewer: TableViewer): () => void {
  const stack = viewer.get<Stack>('commandStack');
  const bus = viewer.get<Bus>('eventBus');
  const execute = stack.execute.bind(stack);
  let last: Setting | undefined;
  let own = false;
  const quietly = (step: () => void) => {
    own = true;
    step();
    own = false;
  };
  viewer.on('commandStack.changed', () => {
    if (!own) last = undefined;
  });
  stack.execute = (command, context) => {
    if (!isSetting(command, context)) {
      execute(command, context);
      return;
    }
    const moddle = moddleOf(context);
    const names = Object.keys(context.properties);
    if (names.every((name) => context.properties[name] === moddle.get(name))) return;
    const [name] = names;
    const goesOn =
      last?.element === context.element && name !== undefined && name in last.properties;
    if (goesOn && last && name !== undefined) {
      const { element } = context;
      last.properties = context.properties;
      moddle.set(name, context.properties[name]);
      quietly(() => {
        bus.fire('elements.changed', { elements: [element] });
        bus.fire('commandStack.changed', { trigger: 'execute' });
      });
      return;
    }
    quietly(() => execute(command, context));
    last = names.length === 1 && written.includes(name ?? '') ? context : undefined;
  };
  return () => (last = undefined);
}
