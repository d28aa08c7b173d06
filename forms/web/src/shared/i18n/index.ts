import { en } from './common.en';
import { zh } from './common.zh';
import type { boardZh } from './board.zh';
import type { dailyZh } from './daily.zh';
import type { cutOffZh } from './cut-off.zh';
import type { deskZh } from './desk.zh';
import type { doctorZh } from './doctor.zh';
import type { forecastZh } from './forecast.zh';
import type { gateZh } from './gate.zh';
import type { handOverZh } from './hand-over.zh';
import type { ownZh } from './own.zh';
import type { releaseWaveZh } from './release-wave.zh';
import type { roundsZh } from './rounds.zh';
import type { steeringZh } from './steering.zh';
import type { studioMigrationZh } from './studio-migration.zh';
import type { studioMomentZh } from './studio-moment.zh';
import type { studioReplayZh } from './studio-replay.zh';
import type { studioRunningZh } from './studio-running.zh';
import type { studioZh } from './studio.zh';
import type { workZh } from './work.zh';

export type Lang = 'zh' | 'en';
export type TextKey =
  | keyof typeof zh
  | keyof typeof boardZh
  | keyof typeof dailyZh
  | keyof typeof cutOffZh
  | keyof typeof deskZh
  | keyof typeof doctorZh
  | keyof typeof forecastZh
  | keyof typeof gateZh
  | keyof typeof handOverZh
  | keyof typeof ownZh
  | keyof typeof releaseWaveZh
  | keyof typeof roundsZh
  | keyof typeof steeringZh
  | keyof typeof studioMigrationZh
  | keyof typeof studioMomentZh
  | keyof typeof studioReplayZh
  | keyof typeof studioRunningZh
  | keyof typeof studioZh
  | keyof typeof workZh;

const kept = 'sixfold.lang';
const listeners = new Set<() => void>();
const texts: Record<Lang, Record<string, string>> = { zh: { ...zh }, en: { ...en } };
let current: Lang = read();

function read(): Lang {
  try {
    return localStorage.getItem(kept) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

/** Texts of one page, which the others never load. */
export function addTexts(more: Record<Lang, Record<string, string>>): void {
  Object.assign(texts.zh, more.zh);
  Object.assign(texts.en, more.en);
}

export function lang(): Lang {
  return current;
}

/** Switches the language of the page, tells assistive technology, and keeps the choice. */
export function setLang(next: Lang): void {
  current = next;
  try {
    localStorage.setItem(kept, next);
  } catch {
    // A browser that keeps nothing still switches.
  }
  markLang();
  for (const listener of listeners) listener();
}

export function markLang(): void {
  document.documentElement.lang = locale();
}

export function locale(): string {
  return current === 'zh' ? 'zh-CN' : 'en';
}

export function onLangChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

type Args = Record<string, string | number>;

export function t(key: TextKey, args?: Args): string {
  return fill(texts[current][key] ?? key, args);
}

/** A text that the server sends in both languages; one that it sends in one only as it is. */
export function inLanguage(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const both = value as Record<string, unknown>;
  const own = both[current] ?? both['zh'];
  return typeof own === 'string' ? own : '';
}

/** The text of a code the server sends, such as a role or kind; the code itself if we know none. */
export function word(group: string, code: string | null | undefined): string {
  if (!code) return '';
  return texts[current][`${group}.${code}`] ?? code;
}

/** The names of one role or of a comma list of them. */
export function roleNames(roles: string): string {
  return roles
    .split(',')
    .map((role) => word('role', role.trim()))
    .join(t('list.comma'));
}

const plurals: Partial<Record<Lang, Intl.PluralRules>> = {};

/**
 * Puts the arguments in their places. Wordings that hang on a count stand as ICU writes them, without
 * braces inside: `{n, plural, one {# task} other {# tasks}}`, `#` being the count.
 */
function fill(text: string, args: Args = {}): string {
  return text
    .replace(
      /\{(\w+), plural, one \{([^{}]*)\} other \{([^{}]*)\}\}/g,
      (_, name: string, one: string, other: string) => {
        const rules = (plurals[current] ??= new Intl.PluralRules(locale()));
        return (rules.select(Number(args[name])) === 'one' ? one : other).replace('#', `{${name}}`);
      },
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => String(args[name] ?? ''));
}
