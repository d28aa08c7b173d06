// The list's states, the morning and a building's sheet, for look.mjs.

export const worklistPages = [
  [
    'worklist-by-door',
    async (page) => {
      const filters = page.getByRole('button', { name: '筛选' });
      if (await filters.isVisible()) await filters.click();
      await page.getByLabel('排列').selectOption('door');
      await page
        .getByRole('heading', { name: /高川小区1幢/ })
        .first()
        .waitFor();
    },
  ],
  [
    'worklist-hand-over',
    async (page) => {
      await page.getByRole('button', { name: '多选' }).click();
      await page.locator('.row-choice').nth(0).click();
      await page.locator('.row-choice').nth(2).click();
      await page.getByRole('button', { name: '转交' }).click();
      await page.getByLabel('转交给').waitFor();
    },
  ],
  [
    'worklist-moved',
    async (page) => {
      await page.locator('.bulk .primary').click();
      await page.getByRole('button', { name: /^撤销/ }).waitFor();
    },
  ],
  [
    'worklist-moved-back',
    async (page) => {
      await page.getByRole('button', { name: /^撤销/ }).click();
      await page.getByText('已撤销').waitFor();
      await page.getByRole('button', { name: '结束多选' }).click();
      await page.getByLabel('排列').selectOption('due');
    },
  ],
];

export const roundPages = [
  [
    'contradiction',
    async (page, address) => {
      await page.goto(`${address}/#/task/t60`);
      await page.getByText('本人此前所述').waitFor();
    },
  ],
  [
    'morning',
    async (page, address) => {
      await page.goto(`${address}/#/morning`);
      await page.getByRole('heading', { name: '上门路线' }).waitFor();
    },
  ],
  [
    'building-sheet',
    async (page, address) => {
      await page.goto(`${address}/#/reports`);
      await page.getByLabel('怎么得知').selectOption('IN_PERSON');
      const rows = page.locator('.sheet-row');
      await rows.nth(0).locator('.temp').pressSequentially('365');
      await rows.nth(0).getByText('无症状').click();
      await rows.nth(1).locator('.temp').pressSequentially('40');
      await rows.nth(1).getByText('无症状').click();
      await rows.nth(2).getByText('未联系上').click();
      await page.getByRole('button', { name: /^提交/ }).click();
      await page.getByText('体温请再核对').waitFor();
    },
  ],
  [
    'hand-over-grid',
    async (page, address) => {
      await page.goto(`${address}/#/work/hand-over`);
      await page.getByRole('heading', { name: '写交班单' }).waitFor();
    },
  ],
];
