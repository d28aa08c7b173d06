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
  [
    'doctor-hand-over-received',
    async (page) => {
      await page.getByRole('button', { name: '中文' }).click();
      await page
        .getByRole('button', { name: /^签收：/ })
        .first()
        .click();
      await page
        .getByText(/^✓ .* 已签收$/)
        .first()
        .waitFor();
    },
  ],
  [
    'doctor-hand-over',
    async (page) => {
      await page.getByRole('link', { name: '写交班单' }).click();
      await page.getByRole('heading', { name: '写交班单' }).waitFor();
      await page.getByLabel('接班人').selectOption('dr-02');
      await page
        .getByLabel(/^对.*要说的$/)
        .first()
        .fill('22点再问一次体温');
    },
  ],
  [
    'doctor-hand-over-faults',
    async (page) => {
      await page
        .getByLabel(/^对.*要说的$/)
        .nth(1)
        .fill('家属 13812345678');
      await page.getByLabel('签名').fill('周医生');
      await page.getByRole('button', { name: '签字交班' }).click();
      await page.getByText('请不要写证件号码').waitFor();
    },
  ],
  [
    'doctor-hand-over-english',
    async (page) => {
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Write the hand-over' }).waitFor();
    },
  ],
  [
    'doctor-hand-over-given',
    async (page) => {
      await page.getByRole('button', { name: '中文' }).click();
      await page
        .getByLabel(/^对.*要说的$/)
        .nth(1)
        .fill('情绪低落，请多聊几句');
      await page.getByRole('button', { name: '签字交班' }).click();
      await page.getByText(/^已交给罗明轩/).waitFor();
    },
  ],
];
