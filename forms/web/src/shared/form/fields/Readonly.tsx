/** @jsxImportSource preact */
import { said } from '../said';
import type { ControlProps } from './props';

export function Readonly({ component, id, value, data }: ControlProps) {
  return (
    <p class="readonly" role="group" aria-labelledby={`${id}-l`}>
      {said(component, value, data) || '–'}
    </p>
  );
}
