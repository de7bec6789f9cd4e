import { keptHere } from './kept-here.ts';

/** Words of the frame: header, filters, pages. */
export const site = {
  name: '年报看板',
  latin: 'Nianbao',
  description: '把各机关的政府信息公开工作年度报告放在一起看：制发文件、申请、不予公开、复议诉讼，每个数都能找到出处。',
  skip: '跳到正文',
  nav: {
    overview: '总览',
    topics: '专题',
    areas: '地区比较',
    compare: '机关比较',
    agencies: '机关',
    quality: '数据质量',
    brief: '简报',
    import: '导入',
    data: '数据下载',
    about: '口径说明',
  },
  topics: { documents: '制发文件', requests: '申请与办理', exemptions: '不予公开', appeals: '复议诉讼' },
  search: '搜机关、指标、年度',
  searchHint: '机关名称、简称、旧称、拼音或首字母，指标，年度',
  searchFailed: '搜索没有载入，请关闭后再试一次。',
  close: '关闭',
  menu: '菜单',
  foot: '常用页面',
  onPage: '本页图表',
  more: '更多',
  partFailed: '这一部分没有取到，下面的数字不是所选的。',
  theme: '切换深色或浅色',
  copyLink: '复制本页链接',
  copied: '链接已复制',
  footer: { source: '来源：各机关公开发布的政府信息公开工作年度报告（国办公开办函〔2019〕60号、〔2021〕30号格式）' },
  newer: {
    text: '网站更新过了，这一页还是更新前的版本。重新载入后停在同一处：地址里的选择和存在本机的内容都在。',
    reload: '重新载入',
  },
  error: {
    notFound: '没有这一页',
    notFoundText: '地址可能写错了，或者这份报告没有收录。',
    home: '回到总览',
    other: '这一页没有打开',
    otherText: '需要的文件没有取到：可能是网络断了，也可能是网站刚刚更新过。',
  },
};

const SYNTHETIC = '示例数据';
const STANDING = { true: '示例数据：全部机关和数字均为虚构', false: '数字为转录，以各机关发布的原文为准' } as const;

const LOCAL = (count: number, changes: number) => `含本机${keptHere('导入', count, changes)}（未发布）`;

export const dataset = {
  title: '数据集',
  synthetic: SYNTHETIC,
  syntheticText: '全部机关和数字均为虚构，只用来演示和检验，不能引用。',
  unknown: (title: string) => `地址里的数据集无法识别，现在显示的是“${title}”。`,
  local: LOCAL,
  localMark: '本机',
  rowSource: { published: '已发布', local: '本机导入（未发布）' },
  marked: (text: string, local: string) => `${text}〔${local}〕`,
  linkPublished: '：别人打开看到的是已发布的数字，不含本机导入',
  standing: (synthetic: boolean): string => STANDING[`${synthetic}`],
  release: (title: string, release: string, local: string) =>
    `数据版本 ${title} · ${release}${local === '' ? '' : ` · ${local}`}`,
  source: (title: string, release: string, synthetic: boolean, local: string) =>
    `数据版本 ${title} ${release}${local === '' ? '' : `，${local}`} · ${STANDING[`${synthetic}`]}`,
};

export const area = {
  all: '全部地区',
  title: '地区',
  choose: '进入下一级',
  other: '换地区',
  provinces: '按省份看',
  counts: (own: number, aggregate: number) =>
    aggregate > 0 ? (own > 0 ? `${own} 份，另有汇总 ${aggregate} 份` : `汇总 ${aggregate} 份`) : `${own} 份`,
};

export const filters = {
  title: '筛选',
  region: '范围',
  areaHint: '输入名称或代码',
  areas: (shown: number, all: number) => `显示 ${shown} / ${all} 个地区`,
  noArea: (text: string) => `没有名称里含“${text}”的地区。`,
  kind: '类别',
  allKinds: '全部类别',
  year: '年度',
  from: '起',
  to: '止',
  more: '更多条件',
  rejected: (items: readonly string[]) => `地址里的 ${items.join('、')} 无法识别，已改用默认值。`,
  parameters: {
    region: '范围',
    basis: '口径',
    kind: '类别',
    year: '年度',
    from: '起始年',
    to: '终止年',
    agency: '机关',
    peers: '对照组',
  },
  engine: { loading: '正在载入数据引擎', failed: '数据引擎没有启动，暂时不能换范围、看来源；再选一次就会重试。' },
  retry: '再试一次',
};

export const lead = {
  nothing: (year: number, bodies: number) =>
    bodies > 0 ? `${year} 年这里有 ${bodies} 个机关，没有收录报告。` : `${year} 年这里没有收录报告。`,
  bodies: (reports: number, bodies: number) =>
    reports === bodies ? `已收录全部 ${bodies} 个机关的报告，` : `已收录 ${bodies} 个机关中 ${reports} 个的报告，`,
  aggregate: '按政府公布的汇总，',
  notPublished: (year: number) => `${year} 年政府公布的汇总没有收录。`,
  published: (name: string) => `政府公布${name} `,
  sum: (reports: number, bodies: number, name: string) =>
    reports === bodies
      ? `已收录的全部 ${bodies} 个机关合计${name} `
      : `已收录 ${bodies} 个机关中的 ${reports} 个，合计${name} `,
  apart: (difference: string) => `，${difference}`,
  same: (same: string) => `；${same}`,
  end: '。',
};

export const kpi = {
  title: '主要指标',
  noChange: '上年无可比数',
  few: (before: string) => `上年 ${before}，不足 10 件不比`,
  firstYear: '起始年，无上年',
  same: (change: string, same: string) => `${change}；${same}`,
  ratePoints: (mark: string, change: string) => `${mark} ${change} 百分点`,
  countChange: (mark: string, change: string, share: string | null) =>
    share === null ? `${mark} ${change} 件（上年为 0）` : `${mark} ${change} 件（${share}%）`,
  fraction: (numerator: string, denominator: string, indicator: string) =>
    indicator === 'review_correction_rate'
      ? `${numerator}/${denominator} 件已审结`
      : indicator === 'carry_rate'
        ? `${numerator}/${denominator} 件应办理`
        : `${numerator}/${denominator} 件办结`,
  withCarriedIn: (carriedIn: string | null) => (carriedIn === null ? '' : `另有上年结转 ${carriedIn} 件`),
  withRepealed: (repealed: string | null, inForce: string | null) =>
    [repealed === null ? null : `废止 ${repealed}`, inForce === null ? null : `现行有效 ${inForce}`]
      .filter((part) => part !== null)
      .join(' · '),
  small: '样本少',
  opposite: (bodies: number) => `；同样 ${bodies} 个机关方向相反`,
  coverage: (coverage: string) => `${coverage} 个机关`,
  excluded: (reports: number) => `${reports} 份自相矛盾未计入`,
  doubted: (reports: number) => `${reports} 份待核`,
  place: {
    legend: '圆点：其他；实心：本范围；竖线：中位',
    rank: (rank: number, all: number, low: boolean) => `由${low ? '低到高' : '高到低'}第 ${rank}/${all} 位`,
    areas: (n: number, middle: string, rank: string | null) =>
      `${rank === null ? '' : `${rank} · `}同级 ${n} 地中位 ${middle}`,
  },
};

export const spoken = {
  summary: (title: string, finding: string) => `${title}。${finding}`,
  point: (series: string, year: number, value: string, coverage: string) =>
    `${series}，${year} 年，${value}，已收录 ${coverage}`,
};
