import { compare } from './compare.ts';

/** Words of the comparison of areas. */
export const areas = {
  title: (year: number) => `与其他地区比较：${year} 年`,
  table: '地区列表',
  note: (published: boolean) => `单位见表头；全部用${published ? '各地政府公布的汇总报告' : '各机关报告的合计'}`,
  legend: {
    interval: '比率与 95% 区间',
    hollow: '分母 10—29 件，只供参考',
    few: '分母不足 10 件只写几分之几',
    beyond: '差别超出偶然',
    undecided: '区间含 0，不能判断',
    difference: '相差为前者减后者，Newcombe 95% 区间',
  },
  save: '下载',
  sheetOpen: '比较简报 A4',
  opened: (last: number, few: number, year: number, areas: number, published: boolean) => {
    const what = published ? '公布了汇总' : '收录满 5 个机关';
    return `${last} 年${few === 0 ? '没有地区' : `只有 ${few} 个地区`}${what}，${year} 年有 ${areas} 个`;
  },
  levels: { province: '省级', prefecture: '地市级', county: '县级' },
  anyLevel: '各级',
  level: '级别',
  year: '年度',
  parameters: { year: '年度', basis: '口径', level: '级别', areas: '并排的地区', indicator: '指标', view: '排列' },
  count: (year: number, areas: number, published: boolean) =>
    published
      ? `${year} 年有政府公布汇总的地区 ${areas} 个。`
      : `${year} 年收录了至少 5 个机关的地区 ${areas} 个，都按机关合计。`,
  alike: (level: string) => `同是${level}，`,
  unlike: '两地不同级，只供参考：',
  same: (alike: string, a: string, b: string) => `${alike}${a}与${b}各项比率的差别都可能出于偶然。`,
  differs: (a: string, name: string, one: string, higher: boolean, b: string, other: string) =>
    `${a}${name} ${one}，${higher ? '高于' : '低于'}${b}的 ${other}`,
  told: (alike: string, clauses: readonly string[]) =>
    `${alike}${clauses.join('；')}。${clauses.length === 1 ? '这项' : `这 ${clauses.length} 项`}差别超出偶然范围；申请的内容不同，差别不等于工作好坏。`,
  columns: {
    choose: '并排',
    area: '地区',
    interval: (name: string, most: number) => `${name}区间（0—${most}%）`,
    mean: '每机关平均',
    perInhabitants: '每万人新收',
    read: '机关收录',
    line: (name: string) => `${name}走势`,
    lineYears: (from: number, to: number) => (from === to ? `只有 ${from} 年` : `${from}—${to}`),
  },
  above: (areas: number, published: boolean) =>
    `${published ? '有政府公布的汇总报告' : '收录了至少 5 个机关'}：${areas} 个地区`,
  ranked: '同级、同年、同口径满 5 个，排位次',
  unranked: '同级、同年、同口径满 5 个才排位次，现在只排序',
  below: (areas: number, published: boolean) =>
    `${published ? '没有政府公布的汇总' : '收录的机关不足 5 个'}：${areas} 个地区，不代表全区，不参加比较`,
  only: (read: number, bodies: number) => `收录 ${read}/${bodies} 个机关`,
  ofYear: (received: string) => `新收 ${received} 件`,
  nothing: (year: number) => `${year} 年没有收录报告`,
  noBodies: '机关数未收',
  carriedIn: (count: string) => `上年结转 ${count}`,
  inhabitants: (count: string, year: number, source: string) => `${count} 人（${year} 年，${source}）`,
  inside: (above: string) => `属${above}，两行不能相加`,
  chosen: (name: string) => `把${name}放在并排里`,
  sort: (column: string) => `按${column}排列`,
  pair: {
    title: (a: string, b: string) => `并排：${a}与${b}`,
    note: (year: number, basis: string, alike: string | null) =>
      `${year} 年，均为${basis}${alike === null ? '' : `，均为${alike}`}；两地各满 10 件才比`,
    swap: '交换',
    item: '指标',
    difference: '相差（百分点）与 95% 区间',
    axis: (a: string, b: string) => [`← ${b}高`, `${a}高 →`] as const,
    interval: (low: string, high: string) => `${low} 至 ${high}`,
    verdict: {
      higher: (a: string) => `${a}较高`,
      lower: (a: string) => `${a}较低`,
      undecided: '? 不能判断',
      incomparable: '? 不能比较',
      amount: '量，不判好坏',
    },
    few: '不足 10 件或缺数，不比',
    times: (a: string, b: string, times: string) => `${a}为${b}的 ${times} 倍`,
    open: (name: string) => `进入${name}`,
    pick: '勾选两个地区，在这里并排比较。',
    levels: (a: string, b: string) => `两地不同级（${a}、${b}），只供参考。`,
  },
  outcomes: {
    title: '办理结果构成',
    share: (fraction: string, share: string) => `${fraction}（${share}%）`,
    largest: (area: string, part: string, share: string) => `${area}最多的是${part} ${share}`,
    finding: (largest: readonly string[]) => largest.join('；'),
    subtitle: (unequal: readonly string[], more: number) =>
      [
        '占办结的份额，条内为件数',
        unequal.length === 0 ? '各项相加等于办结' : `${unequal.join('、')}各项相加不等于办结，差额单列，来源如此`,
        ...(more > 0 ? [`另有 ${more} 个地区见表`] : []),
      ].join('；'),
    covered: (told: number, areas: number) => `${told}/${areas} 个地区`,
    part: (area: string, part: string) => `${area} ${part}`,
    empty: (year: number) => `${year} 年没有地区的办理结果。`,
  },
  file: {
    title: (year: number) => `地区比较 ${year} 年`,
    code: '区划代码',
    level: '级别',
    basis: '口径',
    compared: '参加比较',
    yes: '是',
    no: '否',
    read: '收录机关',
    bodies: '机关数',
  },
  sheet: {
    open: '两地对照表 A4',
    close: '收起对照表',
    print: '打印',
    docx: '下载 Word',
    office: '年报看板',
    marked: '　示例数据，全部虚构',
    madeOn: (day: string) => {
      const [year, month, date] = day.split('-').map(Number);
      return `${year}年${month}月${date}日`;
    },
    title: (year: number, a: string, b: string) => `${year}年${a}与${b}政府信息公开对照表`,
    heading: (year: number, basis: string) => `统计期${year}年1月1日至12月31日　口径：${basis}`,
    covered: (name: string, read: number, bodies: number) => `${name}收录${read}/${bodies}个机关`,
    conclusion: '结论：',
    figures: '一、逐项对照',
    chart: '二、相差多少（前者减后者，百分点）',
    chartNote: '短线为95%区间，越过中线的不能判断；实心为超出偶然范围。',
    judged: '判断',
    difference: '相差',
    notes:
      '出处：两地当年政府信息公开工作年度报告的三张官方表；比率先加分子、分母再相除。相差为前者减后者，括号内为Newcombe 95%区间，两地各满10件才比。申请的内容不同，差别不等于工作好坏。',
    qr: '扫码看本页的实时数据',
  },
  years: {
    title: '哪些年可以比',
    note: '公：有政府公布的汇总；数字：收录的机关数；点：没有',
    published: '公',
    none: '·',
  },
  few: (areas: number) => `同级只有 ${areas} 个地区满 30 件，不足 5 个，不画控制限。`,
};

/** At the foot of a figure: how many of the reports it could rest on. */
export const areaCoverage = (reports: number, all: number): string => `${reports}/${all} 份报告`;

/** The figures of a comparison of bodies in the words for areas. */
export const areaFigures = {
  ...compare,
  columns: { ...compare.columns, name: '地区' },
  funnel: {
    ...compare.funnel,
    finding: (far: readonly (readonly [name: string, above: boolean])[], ranked: number) =>
      far.length === 0
        ? `满 30 件的 ${ranked} 个地区都在控制限内`
        : `${far.map(([name, above]) => `${name}${above ? '偏高' : '偏低'}`).join('，')}，超出控制限`,
    subtitle: (name: string, who: string, dispersion: string | null) =>
      `${name}，%，对件数；${who}。控制限按精确二项分布${dispersion === null ? '' : `，并按各地区的离散程度（偶然时的 ${dispersion} 倍）放宽`}；限外不等于违规`,
  },
  change: {
    ...compare.change,
    title: '较上年变化最大的地区',
    none: (year: number) => `没有可与 ${year - 1} 年相比的地区`,
    subtitle: (name: string, who: string, year: number, cases: number | null) =>
      `${name}；${who}；空心点 ${year - 1} 年，实心点 ${year} 年${cases === null ? '' : `；两年都在 ${cases} 件及以上的地区`}`,
  },
  heat: {
    ...compare.heat,
    title: '地区 × 年度',
    finding: (year: number, reports: number, bodies: number) =>
      reports === bodies ? `${year} 年各地区都有数` : `${year} 年有数的报告 ${reports} 份，应有 ${bodies} 份`,
    part: (part: number) => `地区 × 年度，第 ${part} 栏`,
  },
};
