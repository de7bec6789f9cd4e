import type { DefectKind } from '../defects/defect.ts';
import { DEFECT_KINDS } from '../defects/defect.ts';
import type { Injection } from '../defects/inject.ts';
import type { Dataset } from '../../lib/core/dataset/index.ts';

const WORDS: Readonly<Record<DefectKind, string>> = {
  not_filed: '当年没有年度报告，全县汇总数也不含该单位',
  unread: '三张表以图片发布，读不出数字；全县汇总数含该单位',
  old_form: '2021年以后仍用2019年格式',
  hybrid: '表二新旧格式混用，收费没有金额一格',
  truncated_requests: '表三中断，只有前14行',
  yuan_for_wan: '收费金额误以“元”填报',
  township_regulations: '乡镇、街道填报规章',
  stock_mismatch: '规范性文件现行有效件数与上年不衔接',
  carry_mismatch: '“上年结转”与上年“结转下年度”不一致（表内各勾稽关系成立）',
  shifted_column: '表三一行以总计开头，其余各数右移一列',
  wrong_total: '总计与分项之和不符',
  wrong_cell: '表三一格填错，所在行、列均不平',
  broken_balance: '新收加结转不等于办结加结转下年度',
  aggregate_mismatch: '全县汇总数与各单位之和不符',
  text_in_cell: '数字格内夹带文字',
  slash: '没有发生的事项填“/”',
  blank_zero: '表三各申请人列中为0的格全部留空，只填总计列',
  lost_appeals_header: '第四部分标题和表四表头丢失，15个数尚在',
  duplicate_document: '同一份报告发布两次（只见于文档）',
  late: '超过期限发布',
  no_date: '没有发布日期',
  text_against_table: '正文数字与表格不一致',
  copied_text: '正文照抄往年报告或其他单位的报告',
};

function kindTable(injections: readonly Injection[]): string {
  const rows = DEFECT_KINDS.map((kind) => {
    const defects = new Set(injections.filter((line) => line.kind === kind).map(({ defect }) => defect));
    return `| \`${kind}\` | ${WORDS[kind]} | ${defects.size} |`;
  });
  return ['| kind | 含义 | 处数 |', '| --- | --- | --- |', ...rows].join('\n');
}

/** `README.md` of the county's folder. */
export function printReadme(seed: number, { agencies, reports }: Dataset, injections: readonly Injection[]): string {
  const years = reports.map(({ year }) => year);
  const defects = new Set(injections.map(({ defect }) => defect)).size;
  return `# 示例数据：示例县

**本文件夹全部为虚构的示例数据。** 示例省、示例市、示例县及其机关、数字、文字均由程序生成，与任何真实地区、机关无关；区划代码
99 开头，不在 GB/T 2260 之列。引用、展示、再分发时请保留“示例数据”字样。

**Everything in this folder is synthetic.** Province, city, county, bodies, figures and sentences are invented by a seeded
generator and describe no real place. Keep the label when you show or pass on any of it.

共 ${agencies.length} 个机关（含已撤并的）、${Math.min(...years)}—${Math.max(...years)} 年度 ${reports.length} 份报告；有意设置的差错 ${defects} 处，逐处记在 \`defects.csv\`。
除这些差错外，表内勾稽、跨年衔接、全县汇总等于各单位之和、正文与表格一致、按时发布，全部成立。

由下列命令生成，种子相同则逐字节相同：

\`\`\`
npm run -s cli -- synth county --out data/example-county --seed ${seed}
\`\`\`

加 \`--documents DIR\` 另写出每份报告的文档（HTML、DOCX、XLSX、纯文本），与本数据逐格对应；加 \`--corrected DIR\` 写出每处差错更正以后
的文档：数字、正文均为真实的值，发布日期不变，没有报的迟报，没有日期的补上日期，当年有单位没报的，全县汇总也重报一份。

## 差错台账 defects.csv

| 列 | 内容 |
| --- | --- |
| \`defect\` | 差错编号；一处差错改动几格，就有几行同号 |
| \`agency_id\`、\`year\` | 哪份报告 |
| \`kind\` | 差错种类，见下表 |
| \`aspect\` | 见于何处：\`figures\` 数字（reports.csv、cell_notes.csv），\`text\` 正文（sections.csv），\`date\` 发布日期，\`files\` 只见于文档 |
| \`cell\` | 单元格；空为整份报告 |
| \`true_value\`、\`written_value\` | 真实的值、写成的值 |
| \`rules\` | 应当违反的规则，以 \`;\` 分隔；\`规则@机关/年度\` 表示问题显示在另一份报告上；空为规则看不出 |
| \`corrected\` | 更正以后的文档；迟报、重复发布没有可更正的文档，为空 |

${kindTable(injections)}
`;
}
