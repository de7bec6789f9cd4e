/** Words of the versions of a report that this machine has, and of what a later one mended. */
export const versions = {
  strip: (former: number, time: string, next: number) => `上次入库第 ${former} 版（${time}）→ 这次第 ${next} 版`,
  differ: (cells: number, sentences: number) =>
    cells + sentences === 0 ? '内容相同' : `${cells} 格不同，${sentences} 句不同`,
  show: '逐格对照',
  columns: ['单元格', '上一版', '这一版', '差'] as readonly string[],
  current: ['单元格', '旧版', '现在', '差'] as readonly string[],
  gone: '删去',
  added: '新增',
  former: (count: number) => `旧版 ${count} 份`,
  version: (number: number, time: string, file: string) => `第 ${number} 版，${time} 入库，${file}`,
  restore: '恢复这一版',
  restored: '已恢复旧版，原来的一版留作旧版。',
  title: '本机版本',
  present: '现在用的',
  typed: '手工录入',
  named: (number: number, day: string) => `第 ${number} 版（${day}）`,
  mends: (number: number, count: number) => `第 ${number} 版改好 ${count} 处：`,
  closed: {
    title: (count: number) => `由新版改好的 ${count} 处`,
    note: '旧版里有、新版里没有了的问题，不用再处理；点版本看两版差在哪里。跨年、跨机关的规则不在这里。',
    columns: { body: '机关', rule: '规则', text: '旧版里的问题', from: '旧版', to: '新版' },
  },
};
