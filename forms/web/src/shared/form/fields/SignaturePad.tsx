/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n';
import { mostNumbers, mostStrokes, sheet } from '../signature';

interface Props {
  strokes: number[][];
  onChange: (strokes: number[][]) => void;
}

/** Points nearer than this say nothing that is seen on paper. */
const nearest = 8;

/** A sheet for a finger, a pen or a mouse. */
export default function SignaturePad({ strokes, onChange }: Props) {
  const [now, setNow] = useState<number[]>();
  const drawing = useRef<number[] | undefined>(undefined);
  const room = mostNumbers - strokes.reduce((sum, one) => sum + one.length, 0);

  const begin = (event: PointerEvent) => {
    if (!event.isPrimary || strokes.length >= mostStrokes || room < 8) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    drawing.current = at(event);
    setNow(drawing.current);
  };
  const go = (event: PointerEvent) => {
    const line = drawing.current;
    if (!line || line.length + 2 > room) return;
    const [x = 0, y = 0] = at(event);
    const [lastX = 0, lastY = 0] = line.slice(-2);
    if (Math.hypot(x - lastX, y - lastY) < nearest) return;
    drawing.current = [...line, x, y];
    setNow(drawing.current);
  };
  const end = () => {
    const line = drawing.current;
    drawing.current = undefined;
    setNow(undefined);
    // A touch is no stroke.
    if (line && line.length >= 4) onChange([...strokes, line]);
  };
  return (
    <div class="signature-pad">
      <svg
        viewBox={`0 0 ${String(sheet.width)} ${String(sheet.height)}`}
        role="img"
        aria-label={t('sign.pad')}
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <line x1="60" x2={sheet.width - 60} y1="320" y2="320" />
        {[...strokes, ...(now ? [now] : [])].map((stroke, index) => (
          <polyline key={index} points={stroke.join(' ')} />
        ))}
      </svg>
      <p class="soft">{t('sign.pad')}</p>
      {strokes.length > 0 && (
        <button type="button" class="button" onClick={() => onChange([])}>
          {t('sign.again')}
        </button>
      )}
    </div>
  );
}

/** Where the pointer is, on the sheet. */
function at(event: PointerEvent): number[] {
  const box = (event.currentTarget as Element).getBoundingClientRect();
  const on = (value: number, length: number) =>
    Math.max(0, Math.min(length, Math.round(value * length)));
  return [
    on((event.clientX - box.left) / box.width, sheet.width),
    on((event.clientY - box.top) / box.height, sheet.height),
  ];
}
