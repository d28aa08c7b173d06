import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const zone = 8 * 3_600_000;

/** A moment some minutes from now, as the server writes it. */
export function inMinutes(minutes: number): string {
  const moment = new Date(Date.now() + minutes * 60_000 + zone);
  return `${moment.toISOString().slice(0, 19)}+08:00`;
}

export const users: Record<string, object> = {
  grid: { username: 'grid', name: '王小梅', role: 'GRID_MEMBER', grids: ['330784001001001'] },
  room: { username: 'room', name: '陈指挥', role: 'SUPERVISOR', grids: ['330784001'] },
  doctor: { username: 'doctor', name: '周医生', role: 'DOCTOR', grids: ['330784001'] },
  police: {
    username: 'police',
    name: '徐警官',
    role: 'POLICE_OFFICER',
    grids: ['330784001'],
  },
  officer: {
    username: 'officer',
    name: '周局长',
    role: 'DECIDING_OFFICER',
    grids: ['330784'],
  },
  'designer-1': { username: 'designer-1', name: '戴涵伟', role: 'DESIGNER', grids: [] },
  'designer-2': { username: 'designer-2', name: '俞艳海', role: 'DESIGNER', grids: [] },
  admin: { username: 'admin', name: '管理员', role: 'ADMIN', grids: ['330784'] },
};

export const grids = [
  { code: '330784', name: '永康市', level: 'CITY', parent: null },
  { code: '330784001', name: '东城街道', level: 'SUBDISTRICT', parent: '330784' },
  { code: '330784001001', name: '高川社区', level: 'VILLAGE', parent: '330784001' },
  { code: '330784001001001', name: '高川第一微网格', level: 'MICRO', parent: '330784001001' },
  { code: '330784001001002', name: '高川第二微网格', level: 'MICRO', parent: '330784001001' },
  { code: '330784001002', name: '城塘村', level: 'VILLAGE', parent: '330784001' },
  { code: '330784001002001', name: '城塘第一微网格', level: 'MICRO', parent: '330784001002' },
  { code: 'UNPLACED', name: '待认领', level: 'NOWHERE', parent: '330784001' },
  { code: 'OUTSIDE', name: '辖区外', level: 'NOWHERE', parent: '330784001' },
];

const kinds = ['check-by-phone', 'visit-person', 'check-by-phone', 'place-person', 'report-day'];

/** Tasks whose forms take pictures and signatures, behind the many. */
const further = ['clarify-contradiction', 'serve-notice', 'visit-jointly', 'meet-at-gate'];
const names = ['应嘉怡', '吕子豪', '徐文静', '𠮷田美咲', '胡志强', '程雨桐', '卢建国'];

function doorOf(i: number) {
  const unit = String((i % 3) + 1);
  const floor = String((i % 9) + 1);
  return {
    building: `高川小区${String(Math.floor(i / 20) + 1)}幢`,
    door: `${unit}单元${floor}0${String((i % 4) + 1)}室`,
    unit,
    floor,
  };
}

export const tasks = Array.from({ length: 60 + further.length }, (_, i) => ({
  id: `t${String(i)}`,
  caseId: `c${String(i)}`,
  person: {
    name: names[i % names.length] ?? '',
    document: '330784********21',
    phone: i % 3 === 0 ? '14012345678' : '140****5678',
    address: '高川社区高川小区5幢301室',
  },
  kind: further[i - 60] ?? kinds[i % kinds.length] ?? '',
  title: null,
  stage: kinds[i % kinds.length] === 'report-day' ? 'ISOLATION' : 'VERIFICATION',
  grid: i % kinds.length === 3 ? 'UNPLACED' : '330784001001001',
  role: i % kinds.length === 3 ? 'SUPERVISOR' : 'GRID_MEMBER',
  assignee: i % 2 ? 'grid' : i % 4 ? null : 'grid-2',
  ...(i % 4 === 0 && { assigneeName: '李阿姨' }),
  ...(i % 7 !== 6 && { door: doorOf(i) }),
  ...(kinds[i % kinds.length] === 'report-day' && {
    window: { from: inMinutes(-60), to: inMinutes(120) },
  }),
  bulk: ['place-person', 'report-day'].includes(kinds[i % kinds.length] ?? ''),
  due: inMinutes(-90 + i * 25),
  warnAt: inMinutes(-120 + i * 25),
  timing: i < 3 ? 'OVERDUE' : i < 6 ? 'DUE_SOON' : 'ON_TIME',
  level: i === 0 ? 1 : 0,
}));

/** The real form of a kind if it is there, else the one the tests use. */
export function formOf(kind: string): unknown {
  const root = '../src/main/resources/forms';
  const stages = existsSync(root) ? readdirSync(root) : [];
  const file = stages.map((stage) => join(root, stage, `${kind}.form`)).find(existsSync);
  return JSON.parse(readFileSync(file ?? 'src/shared/form/fixtures/check-by-phone.json', 'utf8'));
}
