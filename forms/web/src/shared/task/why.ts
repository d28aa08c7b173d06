import { gridName } from '../api/grids';
import { inLanguage, roleNames, word } from '../i18n';
import { wall } from '../time/time';

export interface Why {
  sentence: string;
  trace: string[];
}

/** The reason in the page's language; the trace may hold texts or pairs of languages. */
export function readWhy(why: unknown): Why | undefined {
  if (typeof why !== 'object' || why === null) return undefined;
  const { sentence, trace } = why as { sentence?: unknown; trace?: unknown };
  const text = inLanguage(sentence ?? why);
  if (!text) return undefined;
  return { sentence: text, trace: lines(trace) };
}

function lines(trace: unknown): string[] {
  if (Array.isArray(trace)) return trace.map(line).filter(Boolean);
  if (typeof trace !== 'object' || trace === null) return [];
  return Object.entries(trace)
    .map(([name, value]) => [word('why', name), said(name, value)])
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name ?? ''}: ${value ?? ''}`);
}

/** Codes in words, moments as wall time. */
function said(name: string, value: unknown): string {
  if (name === 'grid' && typeof value === 'string') return gridName(value);
  if (name === 'role' && typeof value === 'string') return roleNames(value);
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT/.test(value) ? wall(value) : value;
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : inLanguage(value);
}

function line(entry: unknown): string {
  const text = inLanguage(entry);
  if (text || typeof entry !== 'object' || entry === null) return text;
  return Object.values(entry)
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join(' · ');
}
