/** Words of the overview and of lists of bodies. */
export const overview = {
  title: (area: string, year: number) => `${area} ${year} 年政府信息公开年报总览`,
  download: '下载 CSV',
  brief: '领导简报 A4',
  areas: '与其他地区比较',
  trends: '四项趋势',
  span: (from: number, to: number, basis: string) => `${from}—${to} 年，口径：${basis}`,
  coverage: '机关与报告',
  coverageHint: '点年份看那一份报告的三张官方表。',
  sourcesFailed: '来源报告的清单没有取到。',
};

export const agencies = {
  columns: { name: '机关', kind: '类别', reports: '年度报告' },
};
