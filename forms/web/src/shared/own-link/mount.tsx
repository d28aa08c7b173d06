/** @jsxImportSource preact */
import { render } from 'preact';
import { PageLink, type PageLinkProps } from './PageLink';

/** Shows it in an element of a page that is not Preact's; answers how to take it away. */
export function mountPageLink(element: HTMLElement, props: PageLinkProps): () => void {
  render(<PageLink {...props} />, element);
  return () => render(null, element);
}
