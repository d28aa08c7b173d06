/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { t } from '../../i18n';
import { lazy } from '../../ui/lazy';
import { isDrawing } from '../signature';
import type { ControlProps } from './props';

const SignaturePad = lazy(() => import('./SignaturePad'));

/**
 * Signed by the written name, or by hand beside it: who can't draw loses nothing. The own name is
 * one key where the worker signs, and only there: nobody signs for somebody else by habit.
 */
export function Signature(props: ControlProps) {
  const { id, value, signer, onChange } = props;
  const drawn = isDrawing(value) ? value : undefined;
  const name = drawn ? drawn.name : typeof value === 'string' ? value : '';
  const strokes = drawn?.strokes ?? [];
  const [open, setOpen] = useState(strokes.length > 0);
  const change = (nextName: string, nextStrokes: number[][]) =>
    onChange(nextStrokes.length > 0 ? { name: nextName, strokes: nextStrokes } : nextName);
  return (
    <div class="signature">
      <div class="with-button">
        <input
          id={id}
          type="text"
          autocomplete="off"
          value={name}
          aria-describedby={props.describedBy}
          aria-invalid={props.invalid}
          aria-required={props.required}
          onInput={(event) => change(event.currentTarget.value, strokes)}
        />
        {props.component.properties?.['signedBy'] === 'WORKER' && (
          <button type="button" class="button" onClick={() => change(signer, strokes)}>
            {t('form.signAs', { name: signer })}
          </button>
        )}
      </div>
      {open && (
        <SignaturePad strokes={strokes} onChange={(next: number[][]) => change(name, next)} />
      )}
      <button
        type="button"
        class="button quiet"
        aria-expanded={open}
        onClick={() => {
          if (open) change(name, []);
          setOpen(!open);
        }}
      >
        {t(open ? 'sign.type' : 'sign.draw')}
      </button>
    </div>
  );
}
