import { evaluate, holds, type Scope } from '../../../shared/form/feel';
import { tokens } from '../../../shared/form/feel-tokens';

/** When a field is hidden, or an option does not fit; as `Feel` of the server reads it. */
export interface Condition {
  /** The answers it asks for, by key. */
  names: string[];
  /** Texts and numbers that it compares with. */
  literals: unknown[];
  holds(scope: Scope): boolean;
}

const functions = ['not', 'count', 'list contains', 'is defined'];
const words = ['true', 'false', 'null', ...functions];

/** @throws Error if the expression is outside what server and page understand */
export function readCondition(expression: string): Condition {
  const all = tokens(expression.trim().replace(/^=/, ''));
  const names: string[] = [];
  const literals: unknown[] = [];
  all.forEach(({ kind, value }, at) => {
    if (kind === 'sign' && value === '-') throw new Error('unexpected -');
    if (kind === 'string' || kind === 'number') literals.push(value);
    if (kind !== 'name') return;
    if (functions.includes(String(value)) && all[at + 1]?.value !== '(')
      throw new Error(`( missing after ${String(value)}`);
    if (words.includes(String(value))) return;
    if (!/^[A-Za-z_]\w*$/.test(String(value))) throw new Error(`unexpected ${String(value)}`);
    names.push(String(value));
  });
  evaluate(expression, {});
  return {
    names: [...new Set(names)],
    literals: [...new Set(literals)],
    holds: (scope) => holds(expression, scope),
  };
}

/** Answers tried; conditions with more are taken to be meant. */
const most = 50_000;

/** Stands for every text that no condition names. */
const other = '…';

/**
 * Whether some answers show both of two fields, as `FeelCases` of the server tries them.
 *
 * @param hides what hides the two and what they stand in
 * @param options what may be chosen, by key
 */
export function bothShown(hides: Condition[], options: Map<string, Set<string>>): boolean {
  const answers = answersTo(hides, options);
  const cases = answers.reduce((product, [, values]) => product * values.length, 1);
  if (cases > most) return false;
  for (let number = 0; number < cases; number++) {
    let rest = number;
    const scope: Scope = {};
    for (const [name, values] of answers) {
      scope[name] = values[rest % values.length];
      rest = Math.floor(rest / values.length);
    }
    if (!hides.some((hide) => hide.holds(scope))) return true;
  }
  return false;
}

function answersTo(hides: Condition[], options: Map<string, Set<string>>): [string, unknown[]][] {
  const literals = [...new Set(hides.flatMap((hide) => hide.literals))];
  const names = [...new Set(hides.flatMap((hide) => hide.names))];
  return names.map((name) => {
    const chosen = options.get(name);
    if (!chosen) return [name, [null, ...literals, true, false, other]];
    const named = [...chosen].filter((value) => literals.includes(value));
    const unnamed = [...chosen].filter((value) => !literals.includes(value)).slice(0, 1);
    return [name, [null, ...named, ...unnamed]];
  });
}
