import type { Finding } from '../studio.api';
import type { TableViewer } from './typing';

interface Cell {
  $type: string;
  text: string;
}
interface Registry {
  get(id: string): { businessObject: Cell } | undefined;
}
interface Modeling {
  editCell(cell: Cell, text: string): void;
}

/** A text in straight quotes, whichever stood around it; of several that are tested, each. */
function quoted({ $type, text }: Cell): string {
  const plain = text.replace(/[“”‘’]/g, '');
  const all = $type === 'dmn:UnaryTests' ? plain.split(',') : [plain];
  return all.map((one) => `"${one.trim()}"`).join();
}

/** The way to mend a finding in the table on the screen; undefined if a person must decide. */
export function mendOf(viewer: TableViewer, { code, element }: Finding): (() => void) | undefined {
  if (code !== 'dmn.cellUnquoted') return undefined;
  const cell = viewer.get<Registry>('elementRegistry').get(element)?.businessObject;
  return cell && (() => viewer.get<Modeling>('modeling').editCell(cell, quoted(cell)));
}
