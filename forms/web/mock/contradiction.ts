/** What stands on the sheet of a contradiction before anybody writes on it. */
export const contradiction = {
  listSays: {
    zh: '来源地：宁波市镇海区\n抵达时间：2021-12-09\n交通方式：自驾\n备注：12月9日从镇海返回，同行1人',
    en: 'Comes from: 宁波市镇海区\nArrived: 2021-12-09\nTransport: 自驾\nRemark: 12月9日从镇海返回，同行1人',
  },
  saidBefore: {
    zh: '电话核查：2021-12-11 09:10\n没有到过名单所列地区\n停留：杭州市西湖区 2021-12-01 09:00 – 2021-12-09 18:00',
    en: 'By phone: 2021-12-11 09:10\nWas not in the area of the list\nStayed: 杭州市西湖区 2021-12-01 09:00 – 2021-12-09 18:00',
  },
  documentSays: '名单所载证件：居民身份证\n上门核对证件：与本人一致',
  secondReaders: [{ value: 'link', label: '夏联络' }],
};
