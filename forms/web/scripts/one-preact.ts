import { fileURLToPath } from 'node:url';

const editor = fileURLToPath(
  new URL('../node_modules/@bpmn-io/form-js-editor/dist/index.es.js', import.meta.url),
);

interface Resolving {
  resolve(source: string, importer: string, options: object): Promise<unknown>;
}

/**
 * The form editor draws parts of the form viewer: both must use one copy of Preact, but npm gives
 * each its own (and the handler's page has a newer one). The viewer takes the editor's.
 */
export function onePreact() {
  return {
    name: 'sixfold-one-preact',
    enforce: 'pre' as const,
    resolveId(this: unknown, source: string, importer?: string) {
      if (!/^preact(\/|$)/.test(source)) return null;
      if (!importer?.includes('/@bpmn-io/form-js-viewer/')) return null;
      return (this as Resolving).resolve(source, editor, { skipSelf: true }) as never;
    },
  };
}
