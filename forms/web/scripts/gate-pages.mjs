// A gate at night, for look.mjs.
const registration = async (page, name) => {
  await page.getByLabel('姓名').fill(name);
  await page.getByLabel('证件号码').fill('330784199001010000');
  await page.getByRole('button', { name: '登记', exact: true }).click();
};

export const gatePages = [
  [
    'gate',
    async (page, address, who) => {
      await page.goto(address + '/');
      await page.getByLabel('用户名').fill(who);
      await page.getByLabel('密码').fill('sixfold');
      await page.getByRole('button', { name: '登录' }).click();
      await page.getByRole('link', { name: '卡口', exact: true }).click();
      await page.getByRole('heading', { name: '卢建国' }).waitFor();
    },
  ],
  [
    'gate-left',
    async (page) => {
      await page.locator('.hold').first().getByRole('button', { name: '已离开' }).click();
      await page.getByRole('button', { name: '确已离开' }).waitFor();
    },
  ],
  [
    'gate-faults',
    async (page) => {
      await page.getByRole('button', { name: '登记', exact: true }).click();
      await page.getByText('请填写姓名').waitFor();
      await registration(page, '卢');
      await page.getByText('姓名不完整').waitFor();
    },
  ],
  [
    'gate-without-connection',
    async (page) => {
      await page.route('**/api/**', (route) => route.abort());
      await page.getByText('药品').last().click();
      await registration(page, '程雨桐');
      await page.getByRole('heading', { name: '程雨桐' }).last().waitFor();
      const card = page.locator('.hold', { hasText: '应嘉怡' });
      await card.getByRole('button', { name: '厕所' }).click();
      await card.getByRole('button', { name: '厕所' }).getByText('未解决').waitFor();
    },
  ],
  [
    'gate-late-need',
    async (page, address) => {
      await page.unroute('**/api/**');
      await page.goto(`${address}/#/outbox`);
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await page.getByText('等候已经结束').waitFor();
    },
  ],
  [
    'gate-english',
    async (page, address) => {
      await page.goto(`${address}/#/work/gate`);
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { name: '程雨桐' }).last().waitFor();
    },
  ],
];
