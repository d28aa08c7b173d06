// Builds the pages into the directory given, unless nothing they are made of has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const out = resolve(process.argv[2] ?? 'dist');
const stamp = `${out}.hash`;
const sources = ['index.html', 'desk', 'public', 'src', 'vite.config.ts', 'package-lock.json'];

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
  const run = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, SIXFOLD_WEB_OUT: out },
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
  writeFileSync(stamp, hash);
}
