import Modeler from 'dmn-js/lib/Modeler';
import Viewer from 'dmn-js/lib/Viewer';
import 'dmn-js/dist/assets/diagram-js.css';
import 'dmn-js/dist/assets/dmn-js-shared.css';
import 'dmn-js/dist/assets/dmn-js-drd.css';
import 'dmn-js/dist/assets/dmn-js-decision-table.css';
import 'dmn-js/dist/assets/dmn-js-decision-table-controls.css';
import 'dmn-js/dist/assets/dmn-js-literal-expression.css';
import 'dmn-js/dist/assets/dmn-js-boxed-expression.css';
import 'dmn-js/dist/assets/dmn-js-boxed-expression-controls.css';
import 'dmn-js/dist/assets/dmn-font/css/dmn.css';
import { chineseWhile } from '../dom-texts';
import type { Editor, EditorOptions, Marks } from '../editor';
import { dmnChinese } from './chinese';
import { mendOf } from './mends';
import { markRows, revealRow } from './rows';
import { writingAsOne, type Stack, type TableViewer } from './typing';

/** Draws a decision table, to be read or to be edited. */
export async function openDmn(options: EditorOptions): Promise<Editor> {
  const { host, content, readOnly } = options;
  const Manager = readOnly ? Viewer : Modeler;
  const table = new Manager({
    container: host,
    ...(!readOnly && { keyboard: { bindTo: host } }),
  });
  const words = chineseWhile(host, dmnChinese);
  words.speak(options.chinese);
  await table.importXML(content, { open: false });
  const views = table.getViews();
  const view = views.find(({ type }) => type === 'decisionTable') ?? views[0];
  if (view) await table.open(view);
  const stack = () => table.getActiveViewer().get<Stack>('commandStack');
  let marks: Marks = { findings: [], comments: {} };
  const redraw = new MutationObserver(() => markRows(host, marks));
  redraw.observe(host, { childList: true, subtree: true });
  if (!readOnly) {
    const watched = new Map<TableViewer, () => void>();
    const watch = () => {
      const viewer = table.getActiveViewer();
      if (watched.has(viewer)) return;
      watched.set(viewer, writingAsOne(viewer));
      viewer.on('commandStack.changed', options.onChange);
    };
    watch();
    table.on('views.changed', watch);
    host.addEventListener('focusout', () => watched.forEach((left) => left()));
  }
  host.addEventListener('focusin', (event) => tell(event.target, options));
  host.addEventListener('click', (event) => tell(event.target, options));
  return {
    content: async () => (await table.saveXML({ format: true })).xml,
    undo: () => stack().undo(),
    redo: () => stack().redo(),
    reveal: (element) => revealRow(host, element),
    show: (next) => {
      marks = next;
      markRows(host, marks);
    },
    ...(!readOnly && { mendOf: (finding) => mendOf(table.getActiveViewer(), finding) }),
    speak: words.speak,
    close: () => {
      redraw.disconnect();
      words.stop();
      table.destroy();
    },
  };
}

function tell(target: EventTarget | null, { onSelect }: EditorOptions) {
  const row = (target as Element | null)?.closest?.('tr')?.querySelector('[data-row-id]');
  if (row) onSelect(row.getAttribute('data-row-id') ?? undefined);
}
