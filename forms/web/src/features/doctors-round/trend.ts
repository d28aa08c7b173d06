import { temperature as limits } from '../../shared/form/limits';
import type { Report } from './round.api';

const low = 35.5;
const high = 39.5;

export interface Point {
  x: number;
  y: number;
  hot: boolean;
}

/**
 * Temperatures as points of a picture.
 *
 * @param width and height of the picture; what lies outside 35.5 to 39.5 °C is drawn at its edge
 */
export function points(reports: Report[], width: number, height: number): Point[] {
  const told = reports.filter((one) => one.temperature !== null);
  return told.map((one, index) => {
    const temperature = Math.min(high, Math.max(low, one.temperature ?? low));
    return {
      x: Math.round(((index + 0.5) * width) / told.length),
      y: Math.round(height - ((temperature - low) / (high - low)) * height),
      hot: (one.temperature ?? 0) >= limits.fever,
    };
  });
}

/** Where the line of fever lies in a picture of that height. */
export function feverLine(height: number): number {
  return Math.round(height - ((limits.fever - low) / (high - low)) * height);
}

/** What is typed as a temperature: `365` and `36。5` are 36.5; nothing if it is none of a person. */
export function temperatureOf(typed: string): number | undefined {
  const text = typed.normalize('NFKC').trim().replace(/[,。]/, '.');
  if (!/^\d{2}(\.?\d)?$/.test(text)) return undefined;
  const number = /^\d{3}$/.test(text) ? Number(text) / 10 : Number(text);
  return number >= limits.lowest && number <= limits.highest ? number : undefined;
}
