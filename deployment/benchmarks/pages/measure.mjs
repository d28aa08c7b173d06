// First view and Lighthouse of the pages people open on a phone: see ../README.md.
//   node measure.mjs [--runs 5] [--base http://…] [--only worklist] [--out directory]
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { enterCode, launch, phone, signIn } from './devices.mjs';
import { firstView } from './first-view.mjs';
import { lighthouseOf } from './scores.mjs';
import { start } from './product.mjs';
import { seed } from './seed.mjs';

const { values: wanted } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    base: { type: 'string' },
    only: { type: 'string', default: '' },
    out: { type: 'string' },
  },
});
const runs = Number(wanted.runs);
const goal = { performance: 95, accessibility: 100, view: 2500 };

const product = wanted.base ? { base: wanted.base, stop: () => undefined } : await start();
const browser = await launch();
let missed = 0;
try {
  const { base } = product;
  const { task, own, code } = await seed(base);
  const member = (page) => signIn(page, base);
  const pages = [
    { name: 'sign-in', language: 'zh', path: '/', shows: '#username' },
    { name: 'worklist', language: 'zh', path: '/', shows: '.tasks', enter: member },
    { name: 'worklist', language: 'en', path: '/', shows: '.tasks', enter: member },
    {
      name: 'task form',
      language: 'zh',
      path: `/#/task/${task}`,
      shows: 'input[value=SELF]',
      enter: member,
    },
    {
      name: 'own page',
      language: 'zh',
      path: `/own/${own}`,
      shows: 'a[href^="tel:"]',
      enter: (page) => enterCode(page, base, { own, code }),
    },
  ].filter(({ name }) => name.includes(wanted.only));

  console.log(
    '| page | first view ms, cold | kB | warm | Lighthouse LCP ms | performance | accessibility |',
  );
  console.log('|---|---|---|---|---|---|---|');
  for (const one of pages) {
    const device = await phone(browser, base, one.language);
    await one.enter?.(device.page);
    const url = base + one.path;
    const cold = await many(() => firstView(device.page, url, one.shows, { cold: true }));
    const warm = await many(() => firstView(device.page, url, one.shows, { cold: false }));
    const scores = await many(() => lighthouseOf(device.page, url));
    await device.close();
    report(one, cold, warm, scores);
  }
} finally {
  await browser.close();
  await product.stop();
}
process.exit(missed === 0 ? 0 : 1);

async function many(measure) {
  const results = [];
  for (let run = 0; run < runs; run++) results.push(await measure());
  return results;
}

function report({ name, language }, cold, warm, scores) {
  const view = median(cold.map(({ millis }) => millis));
  const performance = median(scores.map((one) => one.performance));
  const accessibility = Math.min(...scores.map((one) => one.accessibility));
  const cells = [
    `${name} (${language})`,
    view,
    median(cold.map(({ bytes }) => bytes / 1000)),
    median(warm.map(({ millis }) => millis)),
    median(scores.map(({ largest }) => largest)),
    performance,
    accessibility,
  ];
  console.log(
    `| ${cells.map((cell) => (typeof cell === 'number' ? Math.round(cell) : cell)).join(' | ')} |`,
  );
  if (view > goal.view || performance < goal.performance || accessibility < goal.accessibility) {
    missed++;
  }
  if (wanted.out) {
    mkdirSync(wanted.out, { recursive: true });
    const file = `${wanted.out}/${name.replace(' ', '-')}-${language}`;
    writeFileSync(`${file}.html`, scores.at(-1).html);
    writeFileSync(
      `${file}.json`,
      JSON.stringify({ cold, warm, scores: scores.map(({ html, ...rest }) => rest) }, null, 1),
    );
  }
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
