// Forms with a photo, a signature by hand and a fever, for look.mjs.

async function openTask(page, address, id) {
  await page.goto('about:blank');
  await page.goto(`${address}/#/task/${id}`);
}

export const formPages = [
  [
    'form-photo',
    async (page, address) => {
      await openTask(page, address, 't60');
      const photo = await page.screenshot();
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'ticket.png', mimeType: 'image/png', buffer: photo });
      await page.locator('.pictures img').waitFor();
    },
  ],
  [
    'form-photo-english',
    async (page) => {
      await page.getByRole('button', { name: 'English' }).click();
    },
  ],
  [
    'form-signature',
    async (page, address) => {
      await page.getByRole('button', { name: '中文' }).click();
      await openTask(page, address, 't61');
      await page.getByRole('button', { name: '手写签名' }).first().click();
      const pad = page.locator('.signature-pad svg');
      await pad.scrollIntoViewIfNeeded();
      const { x, y, width, height } = await pad.boundingBox();
      await page.mouse.move(x + width * 0.2, y + height * 0.6);
      await page.mouse.down();
      for (const [across, down] of [
        [0.3, 0.25],
        [0.4, 0.65],
        [0.5, 0.3],
        [0.6, 0.6],
        [0.8, 0.4],
      ])
        await page.mouse.move(x + width * across, y + height * down, { steps: 5 });
      await page.mouse.up();
    },
  ],
  [
    'form-fever',
    async (page, address) => {
      await openTask(page, address, 't54');
      await page.getByLabel(/^体温/).fill('38.6');
      await page.getByLabel(/^体温/).blur();
      await page.getByText('37.3 ℃').first().waitFor();
    },
  ],
  [
    'form-fever-english',
    async (page) => {
      await page.getByRole('button', { name: 'English' }).click();
    },
  ],
];
