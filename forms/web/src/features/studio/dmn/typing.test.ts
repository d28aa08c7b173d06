import CommandStack from 'diagram-js/lib/command/CommandStack';
import EventBus from 'diagram-js/lib/core/EventBus';
import { beforeEach, expect, test } from 'vitest';
import { writingAsOne, type Stack, type TableViewer } from './typing';

class Cell {
  readonly #values = new Map<string, unknown>();
  constructor(text: string) {
    this.set('text', text);
  }
  get = (name: string) => this.#values.get(name);
  set = (name: string, value: unknown) => void this.#values.set(name, value);
}

interface Context {
  element: Cell;
  properties: Record<string, unknown>;
  old?: Record<string, unknown>;
}

/** As dmn-js sets properties. */
const setting = {
  execute(context: Context) {
    const { element, properties } = context;
    context.old = Object.fromEntries(Object.keys(properties).map((k) => [k, element.get(k)]));
    Object.entries(properties).forEach(([name, value]) => element.set(name, value));
    return [element];
  },
  revert({ element, old }: Context) {
    Object.entries(old ?? {}).forEach(([name, value]) => element.set(name, value));
    return [element];
  },
};

let stack: Stack & { canUndo(): boolean; canRedo(): boolean };
let leave: () => void;
let changes: number;
let cell: Cell;
let other: Cell;

const write = (into: Cell, text: string, name = 'text') =>
  stack.execute('element.updateProperties', { element: into, properties: { [name]: text } });

beforeEach(() => {
  const bus = new EventBus();
  const real = new CommandStack(bus, { instantiate: () => setting } as never);
  real.register('element.updateProperties', setting as never);
  stack = real as unknown as typeof stack;
  const parts: Record<string, unknown> = { commandStack: real, eventBus: bus };
  const viewer = { get: (name: string) => parts[name], on: bus.on.bind(bus) };
  leave = writingAsOne(viewer as unknown as TableViewer);
  changes = 0;
  bus.on('commandStack.changed', () => changes++);
  cell = new Cell('"c+2h"');
  other = new Cell('"c+3h"');
});

test('letters of a cell are one change, told each time', () => {
  for (const text of ['"', '"c', '"c+1h"']) write(cell, text);
  expect(changes).toBe(3);
  stack.undo();
  expect(cell.get('text')).toBe('"c+2h"');
  expect(stack.canUndo()).toBe(false);
  stack.redo();
  expect(cell.get('text')).toBe('"c+1h"');
});

test('the old text that undoing puts into the cell leaves what can be redone', () => {
  write(cell, '"c+1h"');
  leave();
  stack.undo();
  write(cell, '"c+2h"');
  expect(stack.canRedo()).toBe(true);
  stack.redo();
  expect(cell.get('text')).toBe('"c+1h"');
});

test('a cell that was left and is written again is another change', () => {
  write(cell, '"c+1h"');
  leave();
  write(cell, '"c+1m"');
  stack.undo();
  expect(cell.get('text')).toBe('"c+1h"');
});

test('two cells are two changes, and so is what came after an undo', () => {
  write(cell, '"c+1h"');
  write(other, '"c+4h"');
  stack.undo();
  expect([cell.get('text'), other.get('text')]).toEqual(['"c+1h"', '"c+3h"']);
  write(cell, '"c+9h"');
  expect(stack.canRedo()).toBe(false);
  stack.undo();
  expect(cell.get('text')).toBe('"c+1h"');
});

test('what is chosen, not written, is a change of its own', () => {
  write(cell, 'A', 'hitPolicy');
  write(cell, 'B', 'hitPolicy');
  stack.undo();
  expect(cell.get('hitPolicy')).toBe('A');
});
