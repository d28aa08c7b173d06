import BpmnFactory from 'bpmn-js/lib/features/modeling/BpmnFactory';
import { isAllowedEntry, prefixOf } from './conventions';
import type { Business, Services, Shape } from './services';

type Entries = Record<string, { action?: unknown; className?: string; title?: string }>;

interface Menu {
  registerProvider(...args: unknown[]): void;
}

interface Place {
  append(source: Shape, shape: Shape): void;
}

interface Create {
  start(event: unknown, shape: Shape): void;
}

/** New elements get ids that begin as ours do; a designer still gives them a speaking one. */
class NamingFactory extends (BpmnFactory as unknown as new (...args: never[]) => {
  _model: { ids: { nextPrefixed(prefix: string, element: Business): string } };
  _needsId(element: Business): boolean;
  _ensureId(element: Business): void;
}) {
  override _ensureId(element: Business): void {
    if (!element.id && this._needsId(element) && element.$type.startsWith('bpmn:')) {
      element.id = this._model.ids.nextPrefixed(`${prefixOf(element.$type)}_new`, element);
    } else {
      super._ensureId(element);
    }
  }
}

/** Leaves out of palette, pad and menu whatever could not be deployed; a task is a user task. */
function AllowedEntries(
  palette: Menu,
  contextPad: Menu,
  popupMenu: Menu,
  elementFactory: Services['elementFactory'],
  create: Create,
  autoPlace: Place,
  translate: (text: string) => string,
) {
  const userTask = () => elementFactory.createShape({ type: 'bpmn:UserTask' });
  const filtered = (entries: Entries): Entries =>
    Object.fromEntries(Object.entries(entries).filter(([key]) => isAllowedEntry(key)));
  const before = 500;

  palette.registerProvider(before, {
    getPaletteEntries: () => (entries: Entries) => {
      const start = (event: unknown) => create.start(event, userTask());
      return {
        ...filtered(entries),
        'create.task': {
          ...entries['create.task'],
          className: 'bpmn-icon-user-task',
          title: translate('Create user task'),
          action: { click: start, dragstart: start },
        },
      };
    },
  });
  contextPad.registerProvider(before, {
    getContextPadEntries: (element: Shape) => (entries: Entries) => {
      const left = filtered(entries);
      const task = left['append.append-task'];
      if (!task) return left;
      return {
        ...left,
        'append.append-task': {
          ...task,
          className: 'bpmn-icon-user-task',
          title: translate('Append user task'),
          action: {
            click: () => autoPlace.append(element, userTask()),
            dragstart: (event: unknown) => create.start(event, userTask()),
          },
        },
      };
    },
  });
  popupMenu.registerProvider('bpmn-replace', before, {
    getPopupMenuEntries: () => filtered,
    getPopupMenuHeaderEntries: () => filtered,
  });
}
AllowedEntries.$inject = [
  'palette',
  'contextPad',
  'popupMenu',
  'elementFactory',
  'create',
  'autoPlace',
  'translate',
];

export const allowedModule = {
  __init__: ['allowedEntries'],
  allowedEntries: ['type', AllowedEntries],
  bpmnFactory: ['type', NamingFactory],
};
