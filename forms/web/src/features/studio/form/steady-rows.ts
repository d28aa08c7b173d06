import { FormLayouter } from '@bpmn-io/form-js-viewer';

interface Field {
  id: string;
  type?: string;
  components?: Field[];
  layout?: { row?: string | null };
}

const Layouter = FormLayouter as unknown as new (...args: never[]) => {
  calculateLayout(field: Field): void;
};

const inRow = (field: Field): Field =>
  field.layout?.row ? field : { ...field, layout: { ...field.layout, row: `Row_${field.id}` } };

/**
 * Our forms name no rows: form-js would number them anew at every change, draw all fields anew, and
 * take the focus from the field of the properties that is being written in. Named after its field, a
 * row stays what it is.
 */
class SteadyLayouter extends Layouter {
  override calculateLayout(field: Field): void {
    const { components } = field;
    super.calculateLayout(components ? { ...field, components: components.map(inRow) } : field);
  }
}

export const steadyRows = { formLayouter: ['type', SteadyLayouter] as [string, unknown] };
