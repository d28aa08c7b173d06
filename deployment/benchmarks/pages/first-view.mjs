// What somebody waits for, under Chromium's own throttling: processor four times slower, 1.6 Mbit/s
// down, 750 kbit/s up, 150 ms before every answer.
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1600 * 1000) / 8,
  uploadThroughput: (750 * 1000) / 8,
};
const slower = 4;
const patience = 30_000;

const watch = `
  globalThis.largest = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.largest = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
`;

/**
 * Opens a page and tells when the largest of what it shows was painted, once it shows what it was
 * opened for, and how much was loaded until then. Cold: no file of it is on the device and no
 * service worker answers; the session stays.
 */
export async function firstView(page, url, shows, { cold }) {
  const devtools = await page.createCDPSession();
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await devtools.send('Network.enable');
  if (cold) await forget(devtools, url);
  else await keep(page, url);
  await page.goto('about:blank');
  await devtools.send('Network.setBypassServiceWorker', { bypass: cold });
  await devtools.send('Network.emulateNetworkConditions', network);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const script = await page.evaluateOnNewDocument(watch);
  bytes = 0;
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: patience });
  await page.waitForSelector(shows, { timeout: patience });
  const loaded = bytes;
  const millis = await page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() => setTimeout(() => done(globalThis.largest), 500)),
      ),
  );
  await page.removeScriptToEvaluateOnNewDocument(script.identifier);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await devtools.detach();
  if (!millis) throw new Error(`nothing was painted of ${url}`);
  return { millis, bytes: loaded };
}

/** A visit before; where a page has a service worker, until it has kept the files. */
async function keep(page, url) {
  await page.goto(url);
  await page.evaluate(
    () =>
      new Promise((done) => {
        void navigator.serviceWorker.ready.then(done);
        setTimeout(done, 5_000);
      }),
  );
}

async function forget(devtools, url) {
  await devtools.send('Network.clearBrowserCache');
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(url).origin,
    storageTypes: 'service_workers,cache_storage',
  });
}
