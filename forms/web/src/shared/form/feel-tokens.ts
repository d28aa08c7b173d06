export interface Token {
  kind: 'string' | 'number' | 'name' | 'sign';
  value: string | number;
}

const pattern =
  /\s*(?:("(?:[^"\\]|\\.)*")|(\d+(?:\.\d+)?)|(list contains|is defined|[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*)|(!=|<=|>=|[=<>()[\],-]))/uy;

/** Splits a FEEL expression; names with inner blanks are only those of the two functions. */
export function tokens(expression: string): Token[] {
  const found: Token[] = [];
  pattern.lastIndex = 0;
  const text = expression.trimEnd();
  while (pattern.lastIndex < text.length) {
    const from = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match) throw new Error(`not understood: ${text.slice(from)}`);
    const [, string, number, name, sign] = match;
    if (string !== undefined) found.push({ kind: 'string', value: JSON.parse(string) as string });
    else if (number !== undefined) found.push({ kind: 'number', value: Number(number) });
    else if (name !== undefined) found.push(word(name));
    else found.push({ kind: 'sign', value: sign ?? '' });
  }
  return found;
}

function word(name: string): Token {
  const operator = name === 'and' || name === 'or' || name === 'in';
  return { kind: operator ? 'sign' : 'name', value: name };
}
