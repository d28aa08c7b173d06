import { lang } from '../i18n';

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
  return { sentence: text, trace: Array.isArray(trace) ? trace.map(line).filter(Boolean) : [] };
}

function inLanguage(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const texts = value as Record<string, unknown>;
  const own = texts[lang()] ?? texts['zh'];
  return typeof own === 'string' ? own : '';
}

function line(entry: unknown): string {
  const text = inLanguage(entry);
  if (text || typeof entry !== 'object' || entry === null) return text;
  return Object.values(entry)
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join(' · ');
}
