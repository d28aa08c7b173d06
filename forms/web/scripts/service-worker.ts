import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** What the handler's page needs besides what is built. */
const fixed = ['icon.svg', 'icon-192.png', 'manifest.webmanifest'];

/**
 * Writes `sw.js`: the handler's page with all its parts, also those fetched later, and a version
 * that changes with any of them. The command room's page is not among them.
 */
export function serviceWorker(template: string): Plugin {
  return {
    name: 'sixfold-service-worker',
    apply: 'build',
    writeBundle(options, bundle) {
      const parts = partsOf('handler', bundle);
      if (parts.size === 0) return;
      const out = options.dir ?? 'dist';
      const files = [...parts, ...fixed].sort();
      const digest = createHash('sha256').update(readFileSync(template));
      for (const file of ['index.html', ...files]) {
        digest.update(file).update(readFileSync(join(out, file)));
      }
      const worker = readFileSync(template, 'utf8')
        .replace('__VERSION__', digest.digest('hex').slice(0, 16))
        .replace('__FILES__', JSON.stringify(['/', ...files.map((file) => `/${file}`)]));
      writeFileSync(join(out, 'sw.js'), worker);
    },
  };
}

function partsOf(entry: string, bundle: Rolldown.OutputBundle): Set<string> {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
  const found = new Set<string>();
  const waiting = chunks.filter((chunk) => chunk.isEntry && chunk.name === entry);
  for (let chunk = waiting.pop(); chunk; chunk = waiting.pop()) {
    if (found.has(chunk.fileName)) continue;
    found.add(chunk.fileName);
    chunk.viteMetadata?.importedCss.forEach((file) => found.add(file));
    const next = [...chunk.imports, ...chunk.dynamicImports];
    waiting.push(...chunks.filter((other) => next.includes(other.fileName)));
  }
  return found;
}
