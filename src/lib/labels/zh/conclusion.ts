const joined = (names: readonly string[]): string => names.join('、');

/** Three sentences that are read aloud: no arrows, and no slash but that of a fraction behind its rate. */
export const conclusion = {
  title: '结论',
  lines: { happened: '发生了什么', judged: '好转还是变差', same: '同样机关相比' },
  published: (year: number) => `${year} 年新收申请 `,
  byPublished: ' 件（政府公布）',
  notPublished: (covered: string) =>
    `没有收录政府公布的汇总，以下为${/^\d/.test(covered) ? ' ' : ''}${covered}合计。新收申请 `,
  bySum: (covered: string) => `${covered}合计，新收申请 `,
  covered: (reports: number, bodies: number) =>
    reports === bodies ? `已收录的全部 ${bodies} 个机关` : `${bodies} 个机关中已收录的 ${reports} 个`,
  pieces: ' 件',
  more: (difference: number, size: string, share: string | null) =>
    `${difference > 0 ? '多' : '少'} ${size} 件${share === null ? '' : `（${share}%）`}`,
  even: '与上年相同',
  against: (before: string, told: string) => `，比上年的 ${before} 件${told}`,
  againstSame: (bodies: number, before: string, now: string, told: string) =>
    `；其中两年都有数的 ${bodies} 个机关上年 ${before} 件、今年 ${now} 件，${told}`,
  concluded: '；办结 ',
  carried: '，结转下年 ',
  comma: '，',
  joint: '；',
  end: '。',
  caused: (cause: string) => `，${cause}`,
  before: (before: string) => `，上年 ${before}`,
  same: (bodies: number, before: string, now: string | null) =>
    now === null
      ? `，同样 ${bodies} 个机关上年 ${before}`
      : `，两年都有数的 ${bodies} 个机关上年 ${before}、今年 ${now}`,
  differs: (difference: number, size: string) =>
    difference === 0 ? '，与上年相同' : `，比上年${difference > 0 ? '高' : '低'} ${size} 个百分点`,
  chance: (shares: number) => (shares === 1 ? '，差别可能出于偶然，' : `，这 ${shares} 项的差别都可能出于偶然，`),
  contradicts: '，数据自相矛盾，',
  unjudged: '四项比率都没有可比的上年数，或有一年不足 10 件，不判断好坏。',
  firstYear: '这是所选年份的第一年，没有上年可比。',
  sum: (covered: string) => `${covered}合计 `,
  sameBefore: (bodies: number, before: string, now: string | null, told: string) =>
    `${now === null ? '同样这' : '其中两年都有数的'} ${bodies} 个机关上年 ${before} 件${now === null ? '' : `、今年 ${now} 件`}，${told}：`,
  ofThese: (bodies: number) => `两年都有数的 ${bodies} 个机关中，`,
  mostly: (bodies: readonly string[], rest: string | null) => `${joined(bodies)}${rest === null ? '' : `，${rest}`}`,
  rest: (bodies: number, told: string) => `其余 ${bodies} 个合计${told}`,
  gave: (name: string, told: string) => `${name}${told}`,
  unlisted: '哪些机关变化最大，列出各机关后说明',
  nobody: '各机关都与上年相同',
  lacking: (names: readonly string[], rest: number, before: string | null) =>
    `今年没有数的机关：${joined(names)}${rest > 0 ? ` 等 ${names.length + rest} 个` : ''}${before === null ? '' : `，上年共 ${before} 件，不在比较之内`}。`,
  lack: (name: string, state: string | null, before: string | null) => {
    const told = [state, before === null ? null : `上年 ${before} 件`].filter((part) => part !== null);
    return told.length === 0 ? name : `${name}（${told.join('，')}）`;
  },
  entered: (names: readonly string[], rest: number) =>
    `今年新有数的机关：${joined(names)}${rest > 0 ? ` 等 ${names.length + rest} 个` : ''}。`,
  enter: (name: string, now: string) => `${name} ${now} 件`,
  noneEntered: '没有新增机关。',
  incomparable: '没有两年都有数的机关，不能逐个比较',
  byGovernment: '政府公布 ',
  apart: (apart: string) => ` 件${apart === '' ? '' : `，${apart}`}。`,
};
