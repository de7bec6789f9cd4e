import {
  IDENTITY_FIELDS,
  type Confidence,
  type EvidenceSource,
  type IdentityField,
  type Report,
} from '../lib/core/report/index.ts';

const FIELDS: Readonly<Record<IdentityField, string>> = {
  agency: '机关 agency',
  year: '年度 year',
  scope: '口径 scope',
  published_on: '日期 date',
};
const CONFIDENCE: Readonly<Record<Confidence, string>> = {
  high: '可信 high',
  medium: '较可信 medium',
  low: '存疑 low',
  none: '没有依据 none',
};
const SOURCES: Readonly<Record<EvidenceSource, string>> = {
  known: '指定 given',
  title: '标题 title',
  page_title: '网页标题 page title',
  period: '统计期限 period',
  heading: '章节标题 heading',
  opening: '开头 opening',
  text: '正文 text',
  signature: '落款 signature',
  source_line: '来源 source',
  published: '发布日期 published',
  issued: '成文日期 issued',
  page_line: '标题下一行 line below the title',
  statement: '正文 text',
  name: '名称 name',
  file_name: '文件名 file name',
  folder: '文件夹 folder',
};

/** What says who a report is from and of which year, one line a thing that is said, with its place; and what is asked. */
export function printEvidence({ identification }: Report): string[] {
  if (!identification) return [];
  const { evidence, confidence, questions } = identification;
  return [
    ...IDENTITY_FIELDS.flatMap((field) => {
      const own = evidence.filter(({ of }) => of === field);
      const lines = own.map(({ value, source, text, at }) => {
        const page = at === null || at.page === null ? '' : ` 第${at.page}页 p. ${at.page}`;
        const where = at === null ? '' : ` @${at.block}${page}`;
        return `      ${value} ← ${SOURCES[source]}${where} “${text}”`;
      });
      return [`    ${FIELDS[field]}: ${CONFIDENCE[confidence[field]]}`, ...lines];
    }),
    ...questions.map(({ values, reason }) => `  待定 undecided ${values.join(' | ')}: ${reason}`),
  ];
}
