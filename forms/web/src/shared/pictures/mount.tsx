/** @jsxImportSource preact */
import { render } from 'preact';
import { CasePictures, type CasePicture } from './CasePictures';

/** Shows them in an element of a page that is not Preact's; answers how to take them away. */
export function mountPictures(element: HTMLElement, pictures: CasePicture[]): () => void {
  render(<CasePictures pictures={pictures} />, element);
  return () => render(null, element);
}
