/** Modules of bpmn-io that bring no types: only what we use of them. */
declare module 'diagram-js-minimap' {
  const module: Record<string, unknown>;
  export default module;
}
declare module 'bpmn-js-token-simulation' {
  const module: Record<string, unknown>;
  export default module;
}
declare module 'bpmn-js-token-simulation/lib/viewer' {
  const module: Record<string, unknown>;
  export default module;
}
declare module 'bpmn-js-i18n/translations/zn' {
  const texts: Record<string, string>;
  export default texts;
}
declare module 'bpmn-js-differ' {
  export interface Changed {
    model: { $type: string; id: string; name?: string };
    attrs: Record<string, { oldValue: unknown; newValue: unknown }>;
  }
  export interface Changes {
    _added: Record<string, { $type: string; name?: string }>;
    _removed: Record<string, { $type: string; name?: string }>;
    _changed: Record<string, Changed>;
    _layoutChanged: Record<string, { $type: string; name?: string }>;
  }
  export function diff(old: object, changed: object): Changes;
}
declare module 'dmn-js/lib/Modeler' {
  export default class Modeler {
    constructor(options: object);
    importXML(xml: string, options?: object): Promise<{ warnings: unknown[] }>;
    saveXML(options?: object): Promise<{ xml: string }>;
    getViews(): { type: string; element: { id: string; name?: string } }[];
    open(view: object): Promise<unknown>;
    getActiveView(): { type: string; element: { id: string } } | undefined;
    getActiveViewer(): { get<T>(name: string): T; on(event: string, heard: () => void): void };
    on(event: string, heard: (event: never) => void): void;
    destroy(): void;
  }
}
declare module 'dmn-js/lib/Viewer' {
  export { default } from 'dmn-js/lib/Modeler';
}
declare module 'bpmn-moddle' {
  export class BpmnModdle {
    constructor(packages?: object);
    fromXML(xml: string): Promise<{ rootElement: object }>;
  }
}
