// The doctor's evening, for look.mjs.
export const doctorPages = [
  [
    'doctor-round',
    async (page, address, who) => {
      await page.goto(address + '/');
      await page.getByLabel('用户名').fill(who);
      await page.getByLabel('密码').fill('sixfold');
      await page.getByRole('button', { name: '登录' }).click();
      await page.getByRole('link', { name: '医生巡查' }).click();
      await page.getByRole('heading', { name: '医生巡查' }).waitFor();
      await page.locator('.patient').first().waitFor();
    },
  ],
  [
    'doctor-round-assess',
    async (page) => {
      await page
        .getByRole('button', { name: /^办理：/ })
        .first()
        .click();
      await page.locator('.patient .task').waitFor();
      await page.getByRole('button', { name: /^电话/ }).first().click();
      await page.locator('.patient a.call').first().waitFor();
    },
  ],
  [
    'doctor-round-tubes',
    async (page) => {
      await page.getByRole('button', { name: /^采样/ }).click();
      await page.getByLabel('混采').check();
      await page.getByLabel('管号').fill('YK0001');
      await page.keyboard.press('Enter');
      await page.getByText('YK0001（1／10）').waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('YK0001（2／10）').waitFor();
    },
  ],
  [
    'doctor-round-english',
    async (page) => {
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByText('Tube being filled').waitFor();
    },
  ],
  [
    'doctor-round-temperatures',
    async (page) => {
      await page.getByRole('button', { name: 'Close the tube and send' }).click();
      await page.getByRole('button', { name: /^Enter temperatures/ }).click();
      await page.locator('.temperature input').first().fill('378');
    },
  ],
];
