import { inMinutes } from './data.ts';
import type { Handler } from './routes.ts';

/** A grey sheet of paper with a few lines, as an invented document would look. */
const paper = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="440">
<rect width="320" height="440" fill="#f4f1e8"/><text x="40" y="60" font-size="24">车票 G7381</text>
<path d="M40 100h240M40 140h240M40 180h160" stroke="#888" stroke-width="6"/></svg>`;

let taken = 0;

export const casePictures = [
  { id: 'p1', kind: 'clarify-contradiction', field: 'evidence', addedAt: inMinutes(-200) },
];

export const pictureRoutes: [string, RegExp, Handler][] = [
  ['POST', /^\/api\/attachments$/, () => ({ status: 201, body: { id: `mock${String(++taken)}` } })],
  [
    'GET',
    /^\/api\/attachments\/(\w+)$/,
    () => ({ file: { type: 'image/svg+xml', content: paper } }),
  ],
];
