// The pages and how to reach them, for look.mjs.

async function signIn(page, address, who) {
  await page.goto(address + '/');
  await page.getByLabel('用户名').fill(who);
  await page.getByLabel('密码').fill('sixfold');
  await page.getByRole('button', { name: '登录' }).click();
}

export const handlerPages = [
  ['sign-in', (page, address) => page.goto(address + '/')],
  [
    'sign-in-refused',
    async (page, address) => {
      await signIn(page, address, 'nobody');
      await page.getByRole('alert').getByText('不对').waitFor();
    },
  ],
  [
    'worklist',
    async (page, address, who) => {
      await signIn(page, address, who);
      await page.getByRole('heading', { name: '我的任务' }).waitFor();
    },
  ],
  [
    'task',
    async (page) => {
      await page.locator('.tasks a').first().click();
      await page.getByRole('heading', { name: '电话核查' }).waitFor();
    },
  ],
  [
    'task-faults',
    async (page) => {
      await page.getByLabel('本人', { exact: true }).check();
      await page.getByLabel('是', { exact: true }).check();
      await page.getByRole('button', { name: '添加停留经过' }).click();
      await page.getByLabel('交通方式').selectOption('TRAIN');
      await page.getByRole('button', { name: '提交' }).click();
    },
  ],
  [
    'task-english',
    async (page) => {
      await page.getByRole('button', { name: 'English' }).click();
    },
  ],
  [
    'done',
    async (page) => {
      await page.getByRole('button', { name: '中文' }).click();
      await page.getByLabel('无人接听').check();
      await page.getByRole('button', { name: '提交' }).click();
      await page.getByRole('heading', { name: '已办理' }).waitFor();
    },
  ],
];

export const deskPages = [];
