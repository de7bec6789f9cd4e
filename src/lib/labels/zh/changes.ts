/** Words of the part of the overview that tells every change. */
export const changes = {
  title: '与上年相比',
  note: '由数据自动生成；缺数、口径改变、不足 10 件的比率不比',
  none: (year: number) => `${year} 年没有可与上年相比的数。`,
  now: (name: string) => `${name} `,
  unit: (unit: string) => ` ${unit}`,
  against: (against: string, same: boolean) => `${same ? '；' : '，'}${against}`,
  share: (share: string) => `（${share}%）`,
  fromNought: '（上年为 0）',
  over: (same: string) => `；${same}`,
  left: (bodies: readonly string[]) => `；上年有、今年没有这个数：${bodies.join('、')}`,
  entered: (bodies: readonly string[]) => `；今年新有这个数：${bodies.join('、')}`,
  body: (name: string, value: string) => `${name} ${value}`,
  rest: (bodies: number, change: string) => `其余 ${bodies} 个合计 ${change}`,
  end: '。',
  most: '变化最大：',
  comma: '、',
};
