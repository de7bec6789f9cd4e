/** 16第二款 → 第 16 条第二款, 36（七） → 第 36 条第（七）项. */
const placeOf = (article: string): string =>
  article.replace(/^(\d+)(（.）)?(.*)$/, (_, number: string, item: string | undefined, rest: string) =>
    [`第 ${number} 条`, item === undefined ? '' : `第${item}项`, rest].join(''),
  );

/** Words of the figures that belong to one topic only. */
export const topicFigures = {
  stockFlow: {
    title: '规范性文件存量与增减',
    finding: (year: number, issued: string, repealed: string, inForce: string, rest: string | null) =>
      `${year} 年制发 ${issued} 件、废止 ${repealed} 件，年末有效 ${inForce} 件${
        rest === null ? '' : rest === '0' ? '，与上年存量衔接' : `，与上年存量相差 ${rest} 件`
      }`,
    subtitle:
      '件，同一纵轴。制发在上，废止在下，线为年末现行有效；斜纹为存量差额 = 本年有效 −（上年有效 + 制发 − 废止），只计两年都读出的同一批机关。旧表没有这三栏，2020 年及以前不画；自行失效、清理补录都会造成差额，来源如此，未作平账处理',
    issued: '制发',
    repealed: '废止',
    inForce: '有效',
    expected: '应有（上年 + 制发 − 废止）',
    found: '实有（同一批机关）',
    rest: '存量差额',
    same: '核对的机关',
    oldForm: '旧表无此三项',
    empty: '所选范围没有规范性文件的制发、废止和有效件数。',
  },
  grounds: {
    title: '八类理由：依据、含义与使用',
    finding: (year: number, used: number, all: number, share: string | null) =>
      `${year} 年用到 ${all} 类理由中的 ${used} 类${share === null ? '' : `，可以裁量的三类占 ${share}`}`,
    none: (year: number) => `${year} 年没有不予公开理由的数`,
    note: '件，占比的分母为不予公开，每件只计一类理由。含义、用法为本站编写，不是法律意见，以《政府信息公开条例》原文为准；理由的多少不说明用得对不对',
    article: (article: string) => `条例${article.split('、').map(placeOf).join('、')}`,
    columns: {
      ground: '理由',
      article: '依据',
      meaning: '含义',
      use: '可以这样用',
      misuse: '不能这样用',
      count: '件数',
      share: '占比',
      change: '比上年（件）',
    },
  },
  applicantOutcomes: {
    title: '申请人 × 办理结果',
    finding: (year: number, most: readonly [string, string] | null, least: readonly [string, string] | null) =>
      most === null
        ? `${year} 年没有一类申请人办结达到 10 件`
        : `${year} 年予以公开占办结的比例，${least === null ? '' : '最高的是'}${most.join(' ')}${
            least === null ? '，其他各类不足 10 件' : `，最低的是${least.join(' ')}`
          }`,
    note: '件；小字为占该类申请人办结的比例，只计表三各格齐全的报告，短条长度同此，不足 10 件只列分子/分母。各列按表三（七）办理结果，申请人类别按表三各栏，总计为表内总计',
    applicant: '申请人',
    total: '总计',
    gap: '分项差额',
    rest: '总计减各类之和',
    share: (name: string) => `${name} 占比（%）`,
  },
  pooled: {
    title: '多年合并的纠正率',
    finding: (from: number, to: number, clauses: readonly string[]) => `${from}—${to} 年合并，${clauses.join('，')}`,
    none: (from: number, to: number) => `${from}—${to} 年没有审结的复议、诉讼`,
    clause: (kind: string, value: string, interval: string) =>
      `${kind}纠正率 ${value}${interval === '' ? '' : `，95% 区间 ${interval}`}`,
    kinds: ['复议', '诉讼'],
    columns: [
      ['复议纠正率（不含尚未审结）', '复议 95% 区间', '复议（含尚未审结）'],
      ['诉讼纠正率（不含尚未审结）', '诉讼 95% 区间', '诉讼（含尚未审结）'],
    ],
    area: (area: string, from: number, to: number) => `${area} ${from}—${to}`,
    part: (from: number, to: number) => (from === to ? `其中 ${from}` : `其中 ${from}—${to}`),
    note: (reviewFirst: boolean) =>
      [
        '一年的案件太少，把所选年度的结果纠正与审结件数分别相加再相除，%，附分子/分母，不足 10 件只列分子/分母。横线为 95% 区间（Wilson），竖虚线为整体。不含尚未审结：分母为各年审结；含尚未审结：再加末年尚未审结，其余年度的未审结会在次年再次出现，不重复计',
        ...(reviewFirst
          ? [
              '新《行政复议法》2024-01-01 起施行，对不予公开等不服须先申请复议，2024 年及以后与以前不直接可比，整体另分两段列出',
            ]
          : []),
      ].join('。'),
  },
};
