// Opens every page of a running `npm run mock` (or server) on a phone and on a desk, takes
// pictures and runs axe (WCAG 2.2 AA): npm run look [address] [directory] [user password]
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { adminPages, deskPages, handlerPages, officerPages, ownPages } from './pages.mjs';
import { doctorPages } from './doctor-pages.mjs';
import { gatePages } from './gate-pages.mjs';
import { studioPages } from './studio-pages.mjs';

const address = process.argv[2] ?? 'http://localhost:8085';
const out = process.argv[3] ?? 'dist/look';
const only = process.argv[4];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1366, height: 900 } };

mkdirSync(out, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

let violations = 0;
for (const [size, viewport] of Object.entries(sizes)) {
  for (const [who, pages] of [
    ['grid', handlerPages],
    ['doctor', doctorPages],
    ['police', gatePages],
    ['room', deskPages],
    ['officer', officerPages],
    ['admin', adminPages],
    ['designer-1', studioPages],
    ['person', ownPages],
  ]) {
    const context = await browser.newContext({
      viewport,
      timezoneId: 'Asia/Shanghai',
      locale: 'zh-CN',
    });
    const page = await context.newPage();
    page.on('response', (response) => {
      if (response.status() >= 404) console.log(`  ${response.status()} ${response.url()}`);
    });
    page.setDefaultTimeout(8000);
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('status of'))
        console.log(`  console: ${message.text()}`);
    });
    page.on('pageerror', (error) => console.log(`  page error: ${error.message}`));
    for (const [name, open] of pages) {
      try {
        await open(page, address, who);
        await page.waitForTimeout(500);
      } catch (error) {
        console.log(`${size} ${name}: ${error.message.split('\n')[0]}`);
        violations++;
      }
      if (!only || name.includes(only)) {
        await page.screenshot({ path: `${out}/${name}-${size}.png`, fullPage: true });
        violations += await check(page, `${name} ${size}`);
      }
    }
    await context.close();
  }
}
await browser.close();
console.log(violations === 0 ? 'no violations' : `${violations} violations`);
process.exit(violations === 0 ? 0 : 1);

async function check(page, name) {
  await page.evaluate(axe);
  const result = await page.evaluate(() =>
    window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  if (wide) console.log(`${name}: scrolls sideways`);
  for (const { id, help, nodes } of result.violations) {
    console.log(`${name}: ${id} (${help})`);
    for (const node of nodes.slice(0, 3))
      console.log(`    ${node.html.slice(0, 200)} :: ${node.failureSummary.split('\n')[1]}`);
  }
  return result.violations.length + (wide ? 1 : 0);
}
