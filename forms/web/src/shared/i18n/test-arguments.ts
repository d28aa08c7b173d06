/** Names of the arguments that a text takes, each once, in order of the alphabet. */
export function argumentsOf(text = ''): string[] {
  const bare = text.replace(/\{(\w+), plural, one \{[^{}]*\} other \{[^{}]*\}\}/g, '{$1}');
  return [...new Set([...bare.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
}
