import { useEffect, useRef, useState } from 'react';
import { DataTable } from '../../shared/desk/DataTable';
import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { useLoad } from '../../shared/desk/useLoad';
import { t, word } from '../../shared/i18n';
import { wall } from '../../shared/time/time';
import { axis, draw, heading, length, row, type Bar, type LaneBox } from './way';
import { findWay, type Way, type WayLane, type WayStep } from './way.api';
import './way.css';

const letter = 13;

/** A person's way as a picture: stages, who did what how long, and waiting; and as a table. */
export function WayPicture({ caseId }: { caseId: string }) {
  const { data: way, problem, reload } = useLoad(caseId, () => findWay(caseId));
  return (
    <section className="card way" aria-labelledby="case-way">
      <h2 id="case-way">{t('way.title')}</h2>
      <p className="soft">{t('way.hint')}</p>
      <Problem problem={problem} onRetry={reload} />
      {way && (
        <>
          <Picture way={way} />
          <details>
            <summary>{t('way.open')}</summary>
            <Twin way={way} />
          </details>
        </>
      )}
    </section>
  );
}

function Picture({ way }: { way: Way }) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(320);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(240, Math.floor(entry.contentRect.width)));
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const drawing = draw(way, width);
  return (
    <div ref={frame}>
      <svg
        role="img"
        aria-label={t('way.title')}
        width={drawing.width}
        height={drawing.height}
        className="way-picture"
      >
        <defs>
          <pattern
            id="way-wait"
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="2" height="8" className="wait-line" />
          </pattern>
        </defs>
        {drawing.ticks.map(({ x, at }) => (
          <g key={at}>
            <line x1={x} x2={x} y1={axis - 6} y2={drawing.height} className="tick" />
            <text x={x + 3} y={12} className="tick-text">
              {wall(at).slice(5)}
            </text>
          </g>
        ))}
        {drawing.lanes.map((box, index) => (
          <Lane key={`${String(index)} ${box.lane.from}`} box={box} until={way.until} />
        ))}
      </svg>
    </div>
  );
}

function Lane({ box, until }: { box: LaneBox; until: string }) {
  const { lane } = box;
  const top = box.y + heading;
  return (
    <g>
      <text x={2} y={box.y + heading - 6} className="lane-name">
        {laneName(lane)} {howLong(lane.from, lane.to ?? until)}
      </text>
      <rect x={box.x} y={top} width={box.width} height={box.height} className="lane" />
      {box.gaps.map((gap) => (
        <rect
          key={gap.wait.from}
          x={gap.x}
          y={top}
          width={gap.width}
          height={box.height}
          fill="url(#way-wait)"
        >
          <title>{`${t('way.wait')} ${howLong(gap.wait.from, gap.wait.to ?? until)}`}</title>
        </rect>
      ))}
      {box.bars.map((bar) => (
        <TaskBar key={bar.step.taskId} bar={bar} until={until} />
      ))}
    </g>
  );
}

function TaskBar({ bar, until }: { bar: Bar; until: string }) {
  const { step } = bar;
  const words = `${word('kind', step.kind)} ${whoOf(step)}`;
  const room = Math.floor((bar.width - 8) / letter);
  return (
    <g className={barClass(step)}>
      <rect x={bar.x} y={bar.y + 1} width={bar.width - 1} height={row - 3} rx={3} />
      {room >= 2 && (
        <text x={bar.x + 4} y={bar.y + row - 6}>
          {fitting(words, room)}
        </text>
      )}
      <title>{`${words} ${howLong(step.from, step.to ?? until)}`}</title>
    </g>
  );
}

/** Narrow letters count half. */
function fitting(text: string, room: number): string {
  let used = 0;
  let kept = '';
  for (const one of text) {
    used += one > '\u2e80' ? 1 : 0.6;
    if (used > room) return kept;
    kept += one;
  }
  return kept;
}

function barClass(step: WayStep): string {
  if (step.state === 'WITHDRAWN') return 'bar-withdrawn';
  if (step.late) return 'bar-late';
  return step.state === 'OPEN' ? 'bar-open' : 'bar-done';
}

interface Line {
  id: string;
  lane: WayLane;
  what: string;
  who: string;
  from: string;
  to: string | null;
  note: string;
}

/** The same as a table, for who does not see pictures. */
function Twin({ way }: { way: Way }) {
  const lines = way.lanes.flatMap((lane, index) => linesOf(lane, index));
  return (
    <DataTable<Line>
      label={t('way.table')}
      rowKey="id"
      dataSource={lines}
      columns={[
        { title: t('task.stage'), render: (_, line) => laneName(line.lane) },
        { title: t('way.what'), dataIndex: 'what' },
        { title: t('way.who'), dataIndex: 'who' },
        { title: t('way.from'), render: (_, line) => <Time at={line.from} /> },
        {
          title: t('way.to'),
          render: (_, line) => (line.to ? <Time at={line.to} /> : t('way.running')),
        },
        {
          title: t('way.long'),
          render: (_, line) => `${howLong(line.from, line.to ?? way.until)} ${line.note}`,
        },
      ]}
    />
  );
}

function linesOf(lane: WayLane, index: number): Line[] {
  const steps = lane.steps.map((step) => ({
    id: step.taskId,
    lane,
    what: word('kind', step.kind),
    who: whoOf(step),
    from: step.from,
    to: step.to,
    note: step.state === 'WITHDRAWN' ? t('way.withdrawn') : step.late ? t('way.late') : '',
  }));
  const waits = lane.waits.map((wait) => ({
    id: `${String(index)} ${wait.from}`,
    lane,
    what: t('way.wait'),
    who: '–',
    from: wait.from,
    to: wait.to,
    note: '',
  }));
  return [...steps, ...waits].sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
}

const laneName = (lane: WayLane) =>
  lane.stage === null ? t('way.beside') : word('stage', lane.stage);

const whoOf = (step: WayStep) => step.who ?? word('role', step.role);

function howLong(from: string, to: string): string {
  const { unit, n } = length(from, to);
  return t(unit === 'minutes' ? 'daily.minutes' : unit === 'hours' ? 'way.hours' : 'way.days', {
    n,
  });
}
