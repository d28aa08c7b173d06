/** @jsxImportSource preact */
import { render } from 'preact';

const root = document.getElementById('app');
if (root) render(<h1>六对一</h1>, root);
