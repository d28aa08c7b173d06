// The designers' studio besides its drawings, for look.mjs: a move of running cases to its end.
const as = (page, who, address) =>
  page.context().addCookies([{ name: 'SESSION', value: who, url: address }]);
const press = (page, name) => page.getByRole('button', { name, exact: true }).click();

/** Opened anew, as a page that knows who is signed in acts for nobody else. */
async function open(page, address, path) {
  await page.goto('about:blank');
  await page.goto(`${address}/desk/#/${path}`);
}

export const studioPages = [
  [
    'studio-path',
    async (page, address, who) => {
      await as(page, who, address);
      await open(page, address, 'studio');
      await page.getByText('task-deadlines.dmn').waitFor();
    },
  ],
  [
    'studio-changed-examples',
    async (page, address) => {
      await open(page, address, 'studio/draft/d1/case-transfer.scenarios/changes');
      await page.getByRole('table').waitFor();
    },
  ],
  [
    'studio-migrations',
    async (page, address) => {
      await open(page, address, 'studio/migrations');
      await page.getByRole('heading', { name: '办理中档案的迁移' }).waitFor();
    },
  ],
  [
    'studio-move',
    async (page, address) => {
      await open(page, address, 'studio/model/case-isolation/move');
      await page.getByText('接到').first().waitFor();
    },
  ],
  [
    'studio-move-tried',
    async (page) => {
      await press(page, '逐份试算');
      await page.getByText('试算完毕').waitFor();
    },
  ],
  [
    'studio-move-tried-english',
    async (page) => {
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByText('All tried').waitFor();
    },
  ],
  [
    'studio-migration-proposed',
    async (page) => {
      await page.getByRole('button', { name: '中文' }).click();
      await page.getByLabel('说明').fill('每日报告改到上午');
      await press(page, '提请迁移');
      await page.getByText('须由另一位设计员批准').waitFor();
    },
  ],
  [
    'studio-migration-canary',
    async (page, address) => {
      const [, path] = page.url().split('#/');
      await as(page, 'designer-2', address);
      await open(page, address, path);
      await press(page, '批准，开始先迁');
      await page.getByText('先迁的在下面标出').waitFor();
    },
  ],
  [
    'studio-migration-paused',
    async (page) => {
      await press(page, '继续，迁移其余全部');
      await press(page, '暂停');
      await press(page, '恢复迁移');
      await page.getByText('已完成', { exact: true }).waitFor({ timeout: 20_000 });
    },
  ],
  [
    'studio-migration-reversed',
    async (page) => {
      await page.getByLabel('说明').fill('发现问题');
      await press(page, '全部迁回原版');
      await page.getByRole('tooltip').getByRole('button', { name: '全部迁回原版' }).click();
      await page.getByText(/^已迁回 \d/).waitFor({ timeout: 20_000 });
    },
  ],
  [
    'studio-migration-english',
    async (page) => {
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByText('Case by case').waitFor();
    },
  ],
  [
    'running-room',
    async (page, address) => {
      await page.getByRole('button', { name: '中文' }).click();
      await as(page, 'room', address);
      await open(page, address, 'running');
      await page.getByText('各流程的运行情况').waitFor();
    },
  ],
  [
    'running-room-model',
    async (page, address) => {
      await open(page, address, 'running/case-isolation');
      await page
        .getByRole('button', { name: /查看 .* 的档案/ })
        .first()
        .click();
      await page.getByText('高川第一微网格').first().waitFor();
    },
  ],
];
