/** @jsxImportSource preact */
import { render } from 'preact';
import { TaskPanel, type TaskPanelProps } from './TaskPanel';

/** Shows a task in an element of a page that is not Preact's; answers how to take it away. */
export function mountTask(element: HTMLElement, props: TaskPanelProps): () => void {
  render(<TaskPanel {...props} />, element);
  return () => render(null, element);
}
