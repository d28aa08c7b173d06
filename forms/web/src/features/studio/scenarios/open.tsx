import { createRoot } from 'react-dom/client';
import type { Editor, EditorOptions } from '../editor';
import type { Finding, Scenario } from '../studio.api';
import { ScenarioTable } from './ScenarioTable';
import { isTimed, read, write, type Table } from './table';
import './scenarios.css';

/** Opens the examples beside a table of decisions or a model. */
export function openScenarios(options: EditorOptions): Promise<Editor> {
  const states: Table[] = [read(options.content)];
  let at = 0;
  let outcomes: Scenario[] = [];
  let findings: Finding[] = [];
  const root = createRoot(options.host);
  const present = () => states[at] as Table;
  const draw = () =>
    root.render(
      <ScenarioTable
        table={present()}
        timed={options.name === 'task-deadlines.scenarios' || isTimed(present())}
        readOnly={options.readOnly}
        outcomes={outcomes}
        findings={findings}
        onEdit={(table) => {
          states.splice(at + 1, states.length, table);
          go(1);
        }}
      />,
    );
  const go = (steps: number) => {
    const next = Math.min(Math.max(at + steps, 0), states.length - 1);
    if (next === at) return;
    at = next;
    outcomes = [];
    findings = [];
    draw();
    options.onChange();
  };
  draw();
  return Promise.resolve({
    content: () => Promise.resolve(at === 0 ? options.content : write(present())),
    undo: () => go(-1),
    redo: () => go(1),
    reveal: (cell) => {
      const place = options.host.querySelector(`[data-cell="${CSS.escape(cell)}"]`);
      place?.scrollIntoView({ block: 'center', inline: 'center' });
      place?.querySelector('input')?.focus();
    },
    show: (marks) => {
      findings = marks.findings;
      draw();
    },
    outcomes: (found) => {
      outcomes = found;
      draw();
    },
    speak: draw,
    // React forbids taking a root away while another one draws.
    close: () => setTimeout(() => root.unmount()),
  });
}
