import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import minimap from 'diagram-js-minimap';
import simulation from 'bpmn-js-token-simulation';
import watching from 'bpmn-js-token-simulation/lib/viewer';
import SearchModule from 'bpmn-js/lib/features/search';
import Modeler from 'bpmn-js/lib/Modeler';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn.css';
import 'diagram-js-minimap/assets/diagram-js-minimap.css';
import 'bpmn-js-token-simulation/assets/css/bpmn-js-token-simulation.css';
import type { Editor, EditorOptions, Marks } from '../editor';
import { chineseWhile } from '../dom-texts';
import { allowedModule } from './allowed';
import { chinese, simulationChinese, translateWith } from './chinese';
import { addSteps } from './edits';
import { lint } from './lint';
import { showMarks } from './marks';
import { reveal } from './reveal';
import { service, type Diagram, type Shape } from './services';
import type { Vocabulary } from './vocabulary';

export interface BpmnEditor extends Editor {
  diagram: Diagram;
  readOnly: boolean;
}

/** Draws a model, to be read or to be edited with what may be deployed. */
export async function openBpmn(options: EditorOptions): Promise<BpmnEditor> {
  const { host, content, readOnly } = options;
  let texts = options.chinese ? chinese : undefined;
  const translate = ['value', translateWith(() => texts)];
  const common = { container: host, moddleExtensions: { camunda } };
  const diagram = readOnly
    ? new NavigatedViewer({
        ...common,
        additionalModules: [{ translate }, minimap, SearchModule, watching],
      })
    : new Modeler({
        ...common,
        additionalModules: [{ translate }, minimap, simulation, allowedModule],
      });
  const simulated = chineseWhile(host, simulationChinese);
  simulated.speak(options.chinese);
  await diagram.importXML(content);
  fit(diagram);
  tellSelection(diagram, options);
  if (!readOnly) {
    addSteps(diagram);
    service(diagram, 'eventBus').on('commandStack.changed', options.onChange);
  }
  return {
    diagram,
    readOnly,
    content: async () => (await diagram.saveXML({ format: true })).xml ?? '',
    undo: () => service(diagram, 'commandStack').undo(),
    redo: () => service(diagram, 'commandStack').redo(),
    find: () => openSearch(diagram, host),
    simulate: () => (diagram.get('toggleMode') as { toggleMode(): void }).toggleMode(),
    reveal: (element: string) => reveal(diagram, element),
    show: (marks: Marks) => showMarks(diagram, marks),
    ...(!readOnly && {
      lint: (words: Vocabulary) =>
        lint(diagram.getDefinitions(), words, options.name.replace(/\.\w+$/, '')),
      watch: (changed: () => void) => {
        const bus = service(diagram, 'eventBus');
        bus.on('commandStack.changed', changed);
        return () => bus.off('commandStack.changed', changed);
      },
    }),
    speak: (inChinese: boolean) => {
      texts = inChinese ? chinese : undefined;
      simulated.speak(inChinese);
      // The palette draws itself anew; menus are made when they open.
      service(diagram, 'eventBus').fire('i18n.changed');
    },
    close: () => {
      simulated.stop();
      diagram.destroy();
    },
  };
}

/** The search closes with any click on the page: also with the one that asks for it. */
function openSearch(diagram: Diagram, host: HTMLElement) {
  setTimeout(() => {
    service(diagram, 'searchPad').open();
    host.querySelector<HTMLInputElement>('.djs-search-input input')?.focus();
  });
}

/** Shows the whole model, once the page has given the drawing its room. */
function fit(diagram: Diagram) {
  requestAnimationFrame(() => {
    const canvas = service(diagram, 'canvas');
    canvas.resized();
    canvas.zoom('fit-viewport');
  });
}

function tellSelection(diagram: Diagram, { onSelect }: EditorOptions) {
  service(diagram, 'eventBus').on('selection.changed', (event) => {
    const [first] = event['newSelection'] as Shape[];
    onSelect((first?.labelTarget ?? first)?.id);
  });
  // What is renamed stays selected.
  service(diagram, 'eventBus').on('element.updateId', (event) => {
    const renamed = event['element'] as Shape;
    if (service(diagram, 'selection').get().includes(renamed)) onSelect(event['newId'] as string);
  });
}
