import { useLayoutEffect, useRef, useState } from 'react';
import { inLanguage, t, word } from '../../shared/i18n';
import type { GridLine } from './board.api';
import { useDrill } from './drill';
import { gridDrill, nameOf } from './grid-drill';
import { fit, flow, middle, outline, shortName } from './honeycomb';

const cellRadius = 27;

interface Props {
  lines: GridLine[];
  /** Whether it must fit the room it is given; else it grows downwards. */
  fill: boolean;
}

/**
 * All grids at a glance: colour with its word, open tasks, and how many of them are overdue. It is
 * a picture; the table beside it says the same to who cannot see it.
 */
export function Honeycomb({ lines, fill }: Props) {
  const open = useDrill();
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    const watch = new ResizeObserver(measure);
    measure();
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const comb = fill
    ? fit(lines.length, size.width, size.height)
    : flow(lines.length, size.width, cellRadius);
  const shape = outline(comb.radius);
  const scale = comb.radius / cellRadius;
  return (
    <div ref={room} className={fill ? 'comb fill' : 'comb'}>
      {size.width > 0 && (
        <svg aria-hidden="true" width={comb.width} height={comb.height}>
          {lines.map((line, i) => {
            const { x, y } = middle(comb, i);
            return (
              <g
                key={line.grid}
                className={`cell ${line.colour.toLowerCase()}`}
                transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
                onClick={() => open(gridDrill(line, 'OPEN'))}
              >
                <title>{spoken(line)}</title>
                <polygon points={shape} />
                <g transform={`scale(${scale.toFixed(3)})`}>
                  <text y="-10" className="cell-name">
                    {shortName(nameOf(line), 3)}
                  </text>
                  <text y="6" className="cell-open">
                    {line.open}
                  </text>
                  <text y="18" className={below(line).length > 6 ? 'cell-word long' : 'cell-word'}>
                    {below(line)}
                  </text>
                </g>
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}

/** The colour's word, and how many are late. */
function below(line: GridLine): string {
  const late = line.overdue > 0 ? ` ${t('board.lateShort', { n: line.overdue })}` : '';
  return word('colour', line.colour) + late;
}

function spoken(line: GridLine): string {
  return [
    nameOf(line),
    word('colour', line.colour),
    `${t('board.open')} ${line.open}`,
    `${t('timing.DUE_SOON')} ${line.dueSoon}`,
    `${t('timing.OVERDUE')} ${line.overdue}`,
    inLanguage(line.why),
  ].join(' · ');
}
