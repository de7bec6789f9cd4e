/** Titles, findings and notes of the figures. */
export const figure = {
  year: '年度',
  yearOf: (year: number) => `${year} 年`,
  coverageColumn: '已收录机关',
  remarks: '说明',
  notComputable: '不能核对',
  rateWithFraction: (rate: string, fraction: string) => `${rate}%（${fraction}）`,
  inferredIn: (reports: number) => `含 ${reports} 份推得的数`,
  contradictedIn: (reports: number) => `其中 ${reports} 份的数与勾稽关系不符，尚未处理`,
  excluded: (reports: number, names: readonly string[]) =>
    `未计入 ${reports} 个机关：数据自相矛盾${names.length === 0 ? '' : `（${names.slice(0, 4).join('、')}${names.length > 4 ? '等' : ''}）`}`,
  coverage: (reports: number, bodies: number) => `${reports}/${bodies} 个机关`,
  coverageMissing: (reports: number, bodies: number, missing: readonly string[]) =>
    missing.length === 0
      ? `${reports}/${bodies} 个机关，其余报告的这一项缺数`
      : `${reports}/${bodies} 个机关，未计入：${missing.slice(0, 3).join('、')}${missing.length > 3 ? ` 等 ${missing.length} 个` : ''}`,
  coverageRest: (reports: number, bodies: number, rest: number) =>
    `${reports}/${bodies} 个机关，另 ${rest} 个没有报告或缺这一项`,
  published: (year: number) => `${year} 年政府公布的汇总报告`,
  notPublished: (year: number) => `${year} 年政府公布的汇总报告没有收录`,
  nothingLoaded: (year: number) => `${year} 年没有收录报告`,
  noFigure: (year: number, name: string, reason: string) => `${year} 年${name}：${reason}`,
  remark: (heading: string, words: string) => `${heading}：${words}`,
  chart: '图',
  table: '表',
  twin: (title: string) => `数据表：${title}`,
  download: '下载',
  downloads: { csv: 'CSV 数据', xlsx: 'Excel 表格', png: 'PNG 图片', svg: 'SVG 图片' },
  sources: '这个数来自哪些报告',
  keyboard: '左右键移动年度，上下键切换序列',
  loading: '正在载入',
  failed: (held: string) => `没有取到所选的数字。这里的文字和数据表仍是“${held}”的，不是所选的。`,
  acrossParts: (held: string) =>
    `这个地区太大，这一项没有现成的数，也不能一次算出。请在“范围”里选其中一个市或县。这里的文字和数据表仍是“${held}”的，不是所选的。`,
  formBreak: (year: number, changed: boolean) => `${year} 改版，口径${changed ? '改变' : '未变'}`,
};

export const findings = {
  documents: (issued: string, repealed: string | null, inForce: string | null, oldForm: boolean) =>
    [
      oldForm ? `新制作规范性文件 ${issued} 件` : `制发规范性文件 ${issued} 件`,
      repealed === null ? null : `废止 ${repealed} 件`,
      inForce === null ? null : `现行有效 ${inForce} 件`,
    ]
      .filter((clause) => clause !== null)
      .join('，'),
  requests: (received: string, against: string | null, concluded: string | null) =>
    [`新收申请 ${received} 件`, against, concluded === null ? null : `办结 ${concluded} 件`]
      .filter((clause) => clause !== null)
      .join('，'),
  exemptions: (refused: string, names: readonly string[], most: string, share: string | null) => {
    const grounds = names.map((name) => `“${name}”`).join('、');
    const each = names.length > 1 ? '各' : '';
    return share === null
      ? `不予公开 ${refused} 件，最多的理由是${grounds}，${each} ${most} 件`
      : `不予公开 ${refused} 件，${grounds}${each}占 ${share}%`;
  },
  exemptionsNone: '没有不予公开的申请',
  appeals: (reviews: string, suits: string, corrected: string) =>
    `复议 ${reviews} 件、诉讼 ${suits} 件，合计纠正 ${corrected} 件`,
  outcomes: (total: string, open: string | null) =>
    open === null ? `办结 ${total} 件` : `办结 ${total} 件，公开率 ${open}`,
};

const gapNote = (gap: number | null, whole: string, lacking: number) => {
  if (gap === null) return '分项缺数，不能核对合计';
  const relation = gap === 0 ? '等于' : '不等于';
  const difference = gap === 0 ? '' : `，差 ${gap > 0 ? '+' : '−'}${Math.abs(gap)} 件`;
  const reason = lacking > 0 ? `，其中 ${lacking} 份报告缺分项` : gap === 0 ? '' : '，来源如此，未作平账处理';
  return `分项合计${relation}${whole}${difference}${reason}`;
};

export const figures = {
  documents: {
    title: '制发文件',
    subtitle: '行政规范性文件，件。斜纹为旧表“新制作数量”，近似可比；空心点为未收全；菱形虚线为另一口径',
    columns: ['新制作（旧表）', '制发', '废止', '现行有效'],
    inForcePanel: '现行有效（件）',
    flowPanel: '制发（上）与废止（下）（件）',
    oldForm: '旧表无此项',
    inForce: '有效',
    issued: '制发',
    repealed: '废止',
    empty: '所选范围没有规范性文件数。',
  },
  requests: {
    title: '申请',
    subtitle: '件。实线为新收，细线为办结；空心点为未收全',
    subtitleBeside: (basis: string, other: string) =>
      `件。实线为新收（${basis}），细线为办结；菱形虚线为新收（${other}），两者不相加；空心点为未收全`,
    columns: ['新收', '上年结转', '办结', '结转下年'],
    received: '新收',
    concluded: '办结',
    empty: '所选范围没有申请数。',
  },
  exemptions: {
    title: '不予公开',
    subtitle: '件。八类法定理由，每件只计一类；表内没有小计，合计为八类之和',
    total: '不予公开合计',
    rate: '不予公开率（占办结）',
    yearPanel: '不予公开（件），下为占办结的 % 或 n/d',
    groundPanel: (year: number) => `${year} 年理由（件）`,
    before: (year: number) => `竖线为 ${year} 年`,
    empty: '所选范围没有不予公开数。',
  },
  appeals: {
    title: '复议诉讼',
    subtitle: '按结果分，件。未审结案件次年会再次出现，不可跨年相加；诉讼为两类起诉之和',
    results: { upheld: '结果维持', corrected: '结果纠正', other: '其他结果', pending: '尚未审结' },
    review: '行政复议',
    suit: '行政诉讼',
    total: '总计',
    column: (block: string, result: string) => `${block} · ${result}`,
    panel: (name: string) => `${name}（件）`,
    reviewFirst: '2024 起复议前置',
    empty: '所选范围没有复议诉讼数。',
  },
  outcomes: {
    title: '办理结果构成',
    subtitle: (gap: number | null, lacking: number) =>
      `条内为件数，每件只计一种结果。${gapNote(gap, '（七）总计', lacking)}`,
    total: '总计（七）',
    gap: '分项差额',
    whole: (total: string) => `办结 ${total}`,
    empty: '所选范围没有办理结果。',
  },
};
