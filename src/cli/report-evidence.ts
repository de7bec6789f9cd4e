import {
  EVIDENCE_NAMES,
  IDENTITY_FIELDS,
  type Confidence,
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
/** What says who a report is from and of which year, one line a thing that is said, with its place; and what is asked. */
export function printEvidence({ identification }: Report): string[] {
  if (!identification) return [];
  const { evidence, confidence, questions } = identification;
  return [
    ...IDENTITY_FIELDS.flatMap((field) => {
      const own = evidence.filter(({ of }) => of === field);
      const lines = own.map(({ value, source, text, at }) => {
        const page = at === null || at.page === null ? '' : ` 第${at.page}页 p. ${at.page}`;
        const { zh, en } = EVIDENCE_NAMES[source];
        const where = at === null ? '' : ` @${at.block}${page}`;
        return `      ${value} ← ${zh} ${en}${where} “${text}”`;
      });
      return [`    ${FIELDS[field]}: ${CONFIDENCE[confidence[field]]}`, ...lines];
    }),
    ...questions.map(({ values, reason }) => `  待定 undecided ${values.join(' | ')}: ${reason}`),
  ];
}
