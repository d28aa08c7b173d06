import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import Modeler from 'bpmn-js/lib/Modeler';
import { allowedModule } from './allowed';
import { addSteps } from './edits';
import type { Diagram } from './services';

/**
 * For tests: the board as designers have it, in a document that lays nothing out. It gets what a
 * drawing asks of a browser: one transformation an element, and texts as wide as their letters.
 */
export async function openBoard(xml: string): Promise<Board> {
  giveSvg();
  const container = document.createElement('div');
  document.body.append(container);
  const diagram = new Modeler({
    container,
    moddleExtensions: { camunda },
    additionalModules: [allowedModule],
  });
  addSteps(diagram);
  await diagram.importXML(xml);
  return {
    diagram,
    xml: async () => (await diagram.saveXML({ format: true })).xml ?? '',
  };
}

export interface Board {
  diagram: Diagram;
  /** The model as it would be saved. */
  xml(): Promise<string>;
}

const letter = { width: 6, height: 14 };

function giveSvg() {
  const transforms = new WeakMap<object, object>();
  Object.defineProperty(SVGGraphicsElement.prototype, 'transform', {
    configurable: true,
    get(this: object) {
      const known = transforms.get(this) ?? { baseVal: new Transforms() };
      transforms.set(this, known);
      return known;
    },
  });
  Object.assign(SVGGraphicsElement.prototype, {
    getBBox(this: SVGElement) {
      const letters = this.textContent?.length ?? 0;
      return { x: 0, y: 0, width: letters * letter.width, height: letter.height };
    },
    getTotalLength: () => 0,
    getPointAtLength: () => ({ x: 0, y: 0 }),
  });
}

/** A list of which only the last transformation counts. */
class Transforms {
  private last: unknown = null;

  clear() {
    this.last = null;
  }

  appendItem(transform: unknown) {
    this.last = transform;
  }

  createSVGTransformFromMatrix(matrix: unknown) {
    return { matrix };
  }

  consolidate() {
    return this.last;
  }
}
