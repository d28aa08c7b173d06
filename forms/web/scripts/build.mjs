// Builds the pages into the directory given, unless nothing they are made of has changed since the
// hash in the second file given was written.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const out = resolve(process.argv[2] ?? 'dist');
const stamp = resolve(process.argv[3] ?? `${out}.hash`);
/** Each is built alone: in common files a phone would wait for parts of pages it never opens. */
const pages = { handler: 'index.html', desk: 'desk/index.html', own: 'own/index.html' };
const sources = [
  'index.html',
  'desk',
  'own',
  'public',
  'src',
  'sw',
  'scripts',
  'mock',
  'vite.config.ts',
  'package-lock.json',
  // What pages and server read from the same files.
  '../../engine/src/main/resources/findings_en.properties',
  '../../engine/src/main/resources/findings_zh.properties',
  '../../engine/src/main/resources/org/sixfold/form/limits.json',
];

function files(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(join(path, name)));
}

const digest = createHash('sha256');
for (const file of sources.flatMap(files)) digest.update(file).update(readFileSync(file));
const hash = digest.digest('hex');

if (
  existsSync(join(out, 'index.html')) &&
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8') === hash
) {
  console.log('the pages are up to date');
} else {
  rmSync(out, { recursive: true, force: true });
  for (const [name, page] of Object.entries(pages)) {
    await build({
      logLevel: 'warn',
      build: { outDir: out, emptyOutDir: false, rolldownOptions: { input: { [name]: page } } },
    });
  }
  checkBudget('index.html', 60_000);
  checkBudget('own/index.html', 40_000);
  writeFileSync(stamp, hash);
}

/** What a phone loads before a page works, all in one file. */
function checkBudget(name, limit) {
  const page = readFileSync(join(out, name), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(
    ([, path]) => path,
  );
  const size = scripts.reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(out, path))).length,
    0,
  );
  console.log(`scripts of ${name}: ${size} bytes gzipped (limit ${limit})`);
  // In two they would take turns on a slow line.
  if (scripts.length !== 1 || size > limit) process.exit(1);
}
