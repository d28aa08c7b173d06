import { tokens, type Token } from './feel-tokens';

/**
 * The subset of FEEL that our forms use: names with paths, literals, lists, comparisons, `in`,
 * `and`, `or`, `not(…)`, `list contains(a, b)`, `count(a)`. A comparison with an unknown value is
 * null, which counts as false, as in the engine.
 */
export type Scope = Record<string, unknown>;
type Node = (scope: Scope) => unknown;

const cache = new Map<string, Node>();

/** @throws Error if the expression is outside the subset */
export function evaluate(expression: string, scope: Scope): unknown {
  let node = cache.get(expression);
  if (!node) {
    node = new Parser(tokens(expression.replace(/^\s*=/, ''))).whole();
    cache.set(expression, node);
  }
  return node(scope);
}

export function holds(expression: string, scope: Scope): boolean {
  return evaluate(expression, scope) === true;
}

const functions: Record<string, (args: unknown[]) => unknown> = {
  not: ([value]) => (typeof value === 'boolean' ? !value : null),
  count: ([list]) => (Array.isArray(list) ? list.length : null),
  'list contains': ([list, element]) =>
    Array.isArray(list) ? list.some((entry) => entry === element) : null,
  'is defined': ([value]) => value !== undefined && value !== null,
};

class Parser {
  private at = 0;

  constructor(private readonly all: Token[]) {}

  whole(): Node {
    const node = this.or();
    if (this.at < this.all.length) throw new Error(`unexpected ${this.peek()}`);
    return node;
  }

  private or(): Node {
    let left = this.and();
    while (this.take('or')) left = either(left, this.and());
    return left;
  }

  private and(): Node {
    let left = this.comparison();
    while (this.take('and')) left = both(left, this.comparison());
    return left;
  }

  private comparison(): Node {
    const left = this.primary();
    if (this.take('in')) {
      const right = this.primary();
      return (scope) => within(left(scope), right(scope));
    }
    const operator = ['=', '!=', '<=', '>=', '<', '>'].find((sign) => this.take(sign));
    if (!operator) return left;
    const right = this.primary();
    return (scope) => compare(operator, left(scope), right(scope));
  }

  private primary(): Node {
    const token = this.all[this.at++];
    if (!token) throw new Error('expression ends too early');
    if (token.kind === 'string' || token.kind === 'number') return () => token.value;
    if (token.kind === 'name') return this.name(String(token.value));
    if (token.value === '(') return this.closed(this.list(')'));
    if (token.value === '[') {
      const items = this.list(']');
      return (scope) => items.map((item) => item(scope));
    }
    if (token.value === '-') {
      const operand = this.primary();
      return (scope) => -(operand(scope) as number);
    }
    throw new Error(`unexpected ${String(token.value)}`);
  }

  /** Parentheses hold one expression, or several as the right side of `in`. */
  private closed(items: Node[]): Node {
    const [only] = items;
    return items.length === 1 && only ? only : (scope) => items.map((item) => item(scope));
  }

  private name(name: string): Node {
    if (name === 'true') return () => true;
    if (name === 'false') return () => false;
    if (name === 'null') return () => null;
    const call = functions[name];
    if (call && this.take('(')) {
      const args = this.list(')');
      return (scope) => call(args.map((arg) => arg(scope)));
    }
    const path = name.split('.');
    return (scope) => path.reduce<unknown>((value, part) => member(value, part), scope) ?? null;
  }

  private list(end: string): Node[] {
    const items: Node[] = [];
    if (this.take(end)) return items;
    do items.push(this.or());
    while (this.take(','));
    if (!this.take(end)) throw new Error(`${end} missing`);
    return items;
  }

  private peek(): string {
    return String(this.all[this.at]?.value);
  }

  private take(sign: string): boolean {
    const token = this.all[this.at];
    if (!token || token.kind === 'string' || token.value !== sign) return false;
    this.at++;
    return true;
  }
}

function member(value: unknown, part: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Scope)[part] : undefined;
}

function both(left: Node, right: Node): Node {
  return (scope) => {
    const [a, b] = [left(scope), right(scope)];
    if (a === false || b === false) return false;
    return a === true && b === true ? true : null;
  };
}

function either(left: Node, right: Node): Node {
  return (scope) => {
    const [a, b] = [left(scope), right(scope)];
    if (a === true || b === true) return true;
    return a === false && b === false ? false : null;
  };
}

function within(value: unknown, list: unknown): unknown {
  return Array.isArray(list) ? list.some((entry) => entry === value) : value === list;
}

function compare(operator: string, a: unknown, b: unknown): unknown {
  if (operator === '=') return same(a, b);
  if (operator === '!=') return !same(a, b);
  if (typeof a !== typeof b || (typeof a !== 'number' && typeof a !== 'string')) return null;
  const [x, y] = [a, b as typeof a];
  if (operator === '<') return x < y;
  if (operator === '<=') return x <= y;
  return operator === '>' ? x > y : x >= y;
}

function same(a: unknown, b: unknown): boolean {
  return (
    (a ?? null) === (b ?? null) || (Array.isArray(a) && JSON.stringify(a) === JSON.stringify(b))
  );
}
