import type { Way, WayLane, WayStep, WayWait } from './way.api';

/** A bar of the picture, in pixels. */
export interface Bar {
  x: number;
  y: number;
  width: number;
  step: WayStep;
}

export interface Gap {
  x: number;
  width: number;
  wait: WayWait;
}

export interface LaneBox {
  lane: WayLane;
  /** Of the lane's heading. */
  y: number;
  x: number;
  width: number;
  height: number;
  bars: Bar[];
  gaps: Gap[];
}

export interface Drawing {
  width: number;
  height: number;
  lanes: LaneBox[];
  ticks: { x: number; at: string }[];
}

export const heading = 20;
export const row = 20;
const between = 10;
const thinnest = 4;
const tickEvery = 130;
export const axis = 22;

/** Where everything stands on a picture of that width: time runs to the right, lanes downwards. */
export function draw(way: Way, width: number): Drawing {
  const from = Date.parse(way.from);
  const span = Math.max(1, Date.parse(way.until) - from);
  const at = (moment: string | null) =>
    moment === null
      ? width
      : Math.max(0, Math.min(width, ((Date.parse(moment) - from) / span) * width));
  let y = axis;
  const lanes = way.lanes.map((lane) => {
    const bars = packed(lane.steps, y + heading, at, width);
    const rows = Math.max(1, ...bars.map((bar) => (bar.y - y - heading) / row + 1));
    const box: LaneBox = {
      lane,
      y,
      x: at(lane.from),
      width: Math.max(thinnest, at(lane.to) - at(lane.from)),
      height: rows * row,
      bars,
      gaps: lane.waits.map((wait) => ({
        wait,
        x: at(wait.from),
        width: at(wait.to) - at(wait.from),
      })),
    };
    y += heading + box.height + between;
    return box;
  });
  return { width, height: y, lanes, ticks: ticks(from, span, width) };
}

/** Bars that overlap stand under each other. */
function packed(
  steps: WayStep[],
  top: number,
  at: (moment: string | null) => number,
  width: number,
): Bar[] {
  const ends: number[] = [];
  return steps.map((step) => {
    const x = Math.min(at(step.from), width - thinnest);
    const wide = Math.max(thinnest, at(step.to) - x);
    let line = ends.findIndex((end) => end <= x + 0.5);
    if (line < 0) line = ends.length;
    ends[line] = x + wide;
    return { x, y: top + line * row, width: wide, step };
  });
}

function ticks(from: number, span: number, width: number) {
  const count = Math.max(1, Math.floor(width / tickEvery));
  return Array.from({ length: count }, (_, i) => ({
    x: (i / count) * width,
    at: new Date(from + (i / count) * span).toISOString(),
  }));
}

const hour = 3_600_000;

/** How long, in the largest unit that says enough. */
export function length(
  from: string,
  to: string,
): { unit: 'minutes' | 'hours' | 'days'; n: number } {
  const time = Math.max(0, Date.parse(to) - Date.parse(from));
  if (time < 2 * hour) return { unit: 'minutes', n: Math.round(time / 60_000) };
  if (time < 48 * hour) return { unit: 'hours', n: Math.round((time / hour) * 10) / 10 };
  return { unit: 'days', n: Math.round((time / (24 * hour)) * 10) / 10 };
}
