// Work for a grid member of the demo: a list as a county hands it down, and one of its people under
// a signed measure, whose own page is then open. The people are invented.
import { signedIn } from './client.mjs';

export const gridMember = 'gm-33078400100701';
const day = '2021-12-11';
const people = 60;
const address = (i) =>
  `永康市东城街道五金城社区永康人家${(i % 5) + 1}幢${(i % 3) + 1}单元${(i % 9) + 1}0${(i % 2) + 1}室`;

export async function seed(base) {
  const room = await signedIn(base, 'command-1');
  const list = await room.upload('/api/lists', 'list.csv', csv(), {
    source: '永康市防控办',
    listDate: day,
  });
  await until(async () => (await room.get(`/api/lists/${list.id}`)).state === 'DONE');
  const { items } = await room.get(`/api/lists/${list.id}/rows?limit=1`);
  const { caseId } = items[0];
  for (const [username, answers] of steps(address(0))) {
    const file = await room.get(`/api/cases/${caseId}`);
    const worker = await signedIn(base, username);
    const { now } = await worker.get('/api/clock');
    const { name } = await worker.get('/api/me');
    const data = {
      actedAt: now,
      source: 'PHONE',
      ...answers,
      ...(answers.sign ? { sign: name } : {}),
    };
    await worker.post(`/api/tasks/${file.openTasks[0].id}/complete`, { data });
  }
  const link = await room.post(`/api/cases/${caseId}/page-link`);
  const tasks = await (
    await signedIn(base, gridMember)
  ).get('/api/tasks?view=mine&kind=check-by-phone');
  return { task: tasks.items[0].id, own: new URL(link.address).hash, code: link.code };
}

/** Phoned, classed, signed. */
function steps(home) {
  const none = ['NONE'];
  return [
    [
      gridMember,
      {
        outcome: 'CONCERNED',
        reached: 'SELF',
        identityStated: true,
        wasInArea: 'YES',
        stays: [
          {
            place: '绍兴市上虞区曹娥街道',
            from: '2021-12-07T09:00:00+08:00',
            to: '2021-12-10T17:00:00+08:00',
            transport: 'COACH',
          },
        ],
        address: home,
        symptoms: none,
        dependants: none,
        needs: none,
      },
    ],
    [
      'dr-01',
      {
        outcome: 'PROPOSE',
        countedFrom: '2021-12-10T00:00:00+08:00',
        class: 'MEDIUM_RISK_AREA',
        place: 'HOME_ISOLATION',
        leastRestrictive: '与他人同住，无单独卫生间',
      },
    ],
    [
      'do-01',
      {
        outcome: 'SIGNED',
        authority: 'YK-COMMAND',
        legalBasis:
          '《中华人民共和国传染病防治法》第三十九条、《突发公共卫生事件应急条例》第四十一条',
        supports: ['FOOD', 'MEDICINE'],
        docNo: '永防指〔2021〕128号',
        sign: true,
      },
    ],
  ];
}

function csv() {
  const rows = Array.from({ length: people }, (_, i) => {
    const phone = `140${String(70_000 + i).padStart(8, '0')}`;
    return `${i + 1},王安宁,${document(i)},${phone},${address(i)},绍兴市上虞区,2021-12-10`;
  });
  return ['序号,姓名,证件号码,联系电话,现住地址,来源地,抵达日期', ...rows].join('\n') + '\n';
}

/** A number that was never issued (sequence 000), with the right check digit. */
function document(i) {
  const birthday = new Date(Date.UTC(1960, 0, 1 + i))
    .toISOString()
    .slice(0, 10)
    .replaceAll('-', '');
  const first = `330784${birthday}000`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((all, weight, at) => all + weight * Number(first[at]), 0);
  return first + '10X98765432'[sum % 11];
}

async function until(condition) {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 300));
}
