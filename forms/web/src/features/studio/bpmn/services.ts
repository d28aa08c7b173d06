/** What we use of a diagram's services, with types of our own: those of diagram-js tell little. */

/** An element of the model (moddle). */
export interface Business {
  $type: string;
  $parent?: Business;
  id: string;
  name?: string;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}

/** An element of the drawing. */
export interface Shape {
  id: string;
  type: string;
  x: number;
  y: number;
  width: number;
  height: number;
  businessObject: Business;
  parent?: Shape;
  host?: Shape;
  labelTarget?: Shape;
  attachers?: Shape[];
  incoming?: Shape[];
  waypoints?: object[];
}

interface Point {
  x: number;
  y: number;
}

export interface Services {
  canvas: {
    zoom(to: 'fit-viewport' | number): void;
    addMarker(element: string, marker: string): void;
    removeMarker(element: string, marker: string): void;
    scrollToElement(element: Shape | string, padding?: number): void;
    findRoot(element: Shape | string): Shape | undefined;
    setRootElement(root: Shape): void;
    focus(): void;
    getRootElement(): Shape;
    resized(): void;
  };
  commandStack: {
    undo(): void;
    redo(): void;
    canUndo(): boolean;
    canRedo(): boolean;
    registerHandler(name: string, handler: object): void;
    execute(name: string, context: object): void;
  };
  elementFactory: { createShape(attrs: object): Shape };
  elementRegistry: {
    get(id: string): Shape | undefined;
    filter(wanted: (element: Shape) => boolean): Shape[];
  };
  eventBus: {
    fire(event: string): void;
    on(events: string | string[], heard: (event: Record<string, unknown>) => void): void;
    off(events: string | string[], heard: (event: Record<string, unknown>) => void): void;
  };
  bpmnFactory: { create(type: string, attrs?: object): Business };
  modeling: {
    updateProperties(element: Shape, properties: Record<string, unknown>): void;
    updateModdleProperties(
      element: Shape,
      business: Business,
      properties: Record<string, unknown>,
    ): void;
    createShape(shape: Shape, at: Point, parent: Shape, hints?: object): Shape;
    connect(source: Shape, target: Shape, attrs: object): Shape;
    appendShape(source: Shape, shape: Shape, at: Point): Shape;
  };
  overlays: {
    add(element: string, type: string, overlay: object): string;
    remove(filter: { type: string }): void;
  };
  searchPad: { open(): void };
  selection: { select(element: Shape | null): void; get(): Shape[] };
}

export interface Diagram {
  get(name: string): unknown;
  /** The whole model. */
  getDefinitions(): Business;
}

export function service<K extends keyof Services>(diagram: Diagram, name: K): Services[K] {
  return diagram.get(name) as Services[K];
}
