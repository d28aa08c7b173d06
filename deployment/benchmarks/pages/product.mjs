// The packaged product as a process of its own, as `java -jar` starts it.
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const jar = fileURLToPath(new URL('../../target/sixfold.jar', import.meta.url));
const limit = 180_000;

/** Starts the demo on a free port; its clock stands, so that every run sees the same lists. */
export async function start() {
  const data = mkdtempSync(join(tmpdir(), 'sixfold-pages-'));
  const port = await freePort();
  const log = join(data, 'sixfold.log');
  const process = spawn(
    'java',
    [
      '-Xmx512m',
      '-jar',
      jar,
      `--server.port=${port}`,
      `--sixfold.data-dir=${data}`,
      '--spring.profiles.active=timelapse',
    ],
    { stdio: ['ignore', openSync(log, 'w'), openSync(log, 'a')] },
  );
  const base = `http://localhost:${port}`;
  const stop = async () => {
    const over = new Promise((resolve) => process.once('exit', resolve));
    if (process.exitCode === null && process.kill()) await over;
    rmSync(data, { recursive: true, force: true });
  };
  const end = Date.now() + limit;
  while (!(await isHealthy(base))) {
    if (Date.now() > end || process.exitCode !== null) throw new Error(`not healthy, see ${log}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return { base, stop };
}

async function isHealthy(base) {
  try {
    return (await fetch(`${base}/actuator/health`)).ok;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
