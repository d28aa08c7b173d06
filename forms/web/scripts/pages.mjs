// The pages and how to reach them, for look.mjs.
import { formPages } from './form-pages.mjs';
import { roundPages, worklistPages } from './round-pages.mjs';

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
  ...worklistPages,
  [
    'task',
    async (page) => {
      await page.locator('.tasks a').first().click();
      await page.getByRole('heading', { name: '电话核查' }).waitFor();
    },
  ],
  [
    'person-file',
    async (page) => {
      await page.getByRole('link', { name: '查看档案' }).click();
      await page.getByRole('heading', { name: '六对一', exact: true }).waitFor();
    },
  ],
  [
    'task-faults',
    async (page) => {
      await page.goBack();
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
      await page.getByLabel('电话', { exact: true }).check();
      await page.getByRole('button', { name: '提交' }).click();
      await page.getByRole('heading', { name: '已办理' }).waitFor();
    },
  ],
];

const notices = [
  'notices',
  async (page) => {
    await page.getByRole('link', { name: /^通知/ }).click();
    await page.getByRole('heading', { name: '通知', exact: true }).waitFor();
    await page.getByText('怎么通知我').waitFor();
  },
];
handlerPages.push(notices);

handlerPages.push(...roundPages, ...formPages);

const heading = (page, name) => page.getByRole('heading', { name, level: 1 }).waitFor();

async function area(page, address, path, name) {
  await page.goto(`${address}/desk/#/${path}`);
  await heading(page, name);
}

export const deskPages = [
  [
    'board',
    async (page, address, who) => {
      await signIn(page, address, who);
      await heading(page, '总览');
    },
  ],
  ['daily', (page, address) => area(page, address, 'daily', '日报')],
  [
    'daily-drill',
    async (page) => {
      await page.getByRole('button', { name: /核查中 · 转入/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  ['cut-off', (page, address) => area(page, address, 'cutoff', '今晚截止')],
  [
    'forecast',
    async (page, address) => {
      await area(page, address, 'forecast', '预测');
      await page.getByRole('button', { name: '测算' }).click();
      await page.getByText('合起来够用').waitFor();
    },
  ],
  ['lists', (page, address) => area(page, address, 'lists', '名单')],
  ['list', (page, address) => area(page, address, 'lists/l1', /2021-12-11/)],
  [
    'list-correct',
    async (page) => {
      await page.getByRole('button', { name: '更正', exact: true }).first().click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  ['list-mapping', (page, address) => area(page, address, 'lists/l2', /csv/)],
  [
    'list-withdraw',
    async (page) => {
      await page.getByRole('button', { name: '撤回名单' }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'placing',
    async (page, address) => {
      await area(page, address, 'placing', '待认领');
      await page.getByRole('checkbox').nth(1).check();
    },
  ],
  [
    'placing-grid',
    async (page) => {
      await page.getByLabel('归到网格').click();
    },
  ],
  [
    'areas',
    async (page, address) => {
      await area(page, address, 'registers/areas', '登记册');
      await page.getByRole('checkbox').first().check();
    },
  ],
  [
    'areas-faults',
    async (page) => {
      await page.getByRole('button', { name: '登记', exact: true }).click();
      await page
        .getByLabel('文件')
        .first()
        .setInputFiles({
          name: 'areas.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from('x'),
        });
      await page.getByRole('button', { name: '导入', exact: true }).click();
      await page.getByText('第 3 行').waitFor();
    },
  ],
  [
    'areas-change',
    async (page) => {
      await page.getByRole('button', { name: '变更' }).click();
      await page.getByRole('dialog').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: '登记' }).click();
    },
  ],
  [
    'areas-english',
    async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
      await page.getByRole('button', { name: 'English' }).click();
    },
  ],
  [
    'areas-refuse',
    async (page) => {
      await page.getByRole('button', { name: '中文' }).click();
      await page.getByRole('button', { name: '退回' }).first().click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  ['new', (page, address) => area(page, address, 'new', '单人登记')],
  ['desk-notices', notices[1]],
  ['cases', (page, address) => area(page, address, 'cases', '人员档案')],
  ['case', (page, address) => area(page, address, 'cases/c1', /应嘉怡/)],
  [
    'case-task',
    async (page) => {
      await page.getByRole('button', { name: '办理' }).first().click();
      await page.getByRole('dialog').getByRole('heading', { level: 2 }).waitFor();
    },
  ],
  [
    'case-tell',
    async (page, address) => {
      await area(page, address, 'cases/c3', /应嘉怡/);
      await page.getByRole('button', { name: '告知一件事' }).click();
      await page.getByRole('button', { name: '告知', exact: true }).click();
      await page.getByText('请填写').first().waitFor();
    },
  ],
  [
    'case-own-page',
    async (page, address) => {
      await area(page, address, 'cases/c1', /应嘉怡/);
      await page.getByRole('button', { name: '重新办理' }).click();
      await page.getByText('402913').waitFor();
    },
  ],
  [
    'case-english',
    async (page, address) => {
      await area(page, address, 'cases/c2', /应嘉怡/);
      await page.getByRole('button', { name: 'English' }).click();
    },
  ],
];

export const officerPages = [
  [
    'rules',
    async (page, address, who) => {
      await signIn(page, address, who);
      await page.getByRole('heading', { name: '我的任务' }).waitFor();
      await area(page, address, 'rules', '规则切换');
      await page.getByRole('button', { name: '预览这次变化' }).click();
      await page.getByRole('heading', { name: '有变化的人员' }).waitFor();
    },
  ],
  [
    'rules-faults-english',
    async (page) => {
      await page.getByRole('button', { name: '签发' }).click();
      await page.getByRole('button', { name: 'English' }).click();
    },
  ],
  [
    'rules-signed',
    async (page) => {
      await page.getByRole('button', { name: '中文' }).click();
      await page.getByLabel('文号').fill('永防指〔2022〕9号');
      await page.getByLabel('决定机关').selectOption('YK-COMMAND');
      await page.getByRole('button', { name: '签发' }).click();
      await heading(page, /已签发/);
    },
  ],
];

export const adminPages = [
  [
    'registers',
    async (page, address, who) => {
      await signIn(page, address, who);
      await heading(page, '总览');
      await area(page, address, 'registers', '登记册');
      await page.getByText('YK').or(page.getByText('指挥部')).first().waitFor();
    },
  ],
  [
    'registers-english',
    async (page) => {
      await page.getByRole('button', { name: 'English' }).click();
    },
  ],
];

const token = 'a'.repeat(27);

async function openOwn(page, address, code) {
  await page.goto('about:blank');
  await page.goto(`${address}/own/#${token}`);
  await page.getByLabel('6位验证码').fill(code);
  await page.getByRole('button', { name: '打开' }).click();
}

const leaveOwn = (page) => page.getByRole('button', { name: '退出' }).click();
const backOwn = (page) => page.getByRole('button', { name: '返回' }).click();

export const ownPages = [
  ['own-scan', (page, address) => page.goto(`${address}/own/`)],
  [
    'own-code-wrong',
    async (page, address) => {
      await openOwn(page, address, '000000');
      await page.getByRole('alert').waitFor();
    },
  ],
  [
    'own-home',
    async (page, address) => {
      await openOwn(page, address, '111111');
      await page.getByRole('heading', { name: '应嘉怡' }).waitFor();
    },
  ],
  [
    'own-home-english',
    async (page) => {
      await page.getByText('为什么是这个时间').click();
      await page.getByRole('button', { name: 'English' }).click();
    },
  ],
  [
    'own-report',
    async (page) => {
      await page.getByRole('button', { name: '中文' }).click();
      await page.getByRole('button', { name: '现在填写' }).click();
      await page.getByRole('button', { name: '提交' }).click();
      await page.getByRole('alert').waitFor();
    },
  ],
  [
    'own-report-ill',
    async (page) => {
      await page.getByLabel('体温（℃）').fill('38.2');
      await page.getByLabel('发热').check();
      await page.getByRole('button', { name: '提交' }).click();
      await page.getByRole('heading', { name: '已收到' }).waitFor();
    },
  ],
  [
    'own-need',
    async (page) => {
      await page.getByRole('button', { name: '回到首页' }).click();
      await page.getByRole('button', { name: '我需要…' }).click();
    },
  ],
  [
    'own-unsafe',
    async (page) => {
      await backOwn(page);
      await page.getByRole('button', { name: '我不安全' }).click();
    },
  ],
  [
    'own-objection',
    async (page) => {
      await backOwn(page);
      await page.getByRole('button', { name: '我有异议' }).click();
    },
  ],
  [
    'own-waiting',
    async (page, address) => {
      await backOwn(page);
      await leaveOwn(page);
      await openOwn(page, address, '222222');
      await page.getByText('监护人').waitFor();
    },
  ],
  [
    'own-free',
    async (page, address) => {
      await leaveOwn(page);
      await openOwn(page, address, '333333');
      await page
        .getByText(/已于.*解除/)
        .first()
        .waitFor();
    },
  ],
  [
    'own-hospital',
    async (page, address) => {
      await leaveOwn(page);
      await openOwn(page, address, '444444');
      await page.getByText('在医院治疗').waitFor();
    },
  ],
];
