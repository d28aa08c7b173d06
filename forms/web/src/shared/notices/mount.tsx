/** @jsxImportSource preact */
import { render } from 'preact';
import { NoticesPage, type NoticesProps } from './NoticesPage';

/** Shows the notices in an element of a page that is not Preact's; answers how to take it away. */
export function mountNotices(element: HTMLElement, props: NoticesProps): () => void {
  render(<NoticesPage {...props} />, element);
  return () => render(null, element);
}
