import type { Dataset } from '../../src/lib/core/dataset/index.ts';
import { isGiven, type CellId, type StoredReport } from '../../src/lib/core/report/index.ts';
import { similarity } from '../../src/synth/defects/similarity.ts';

const COPIED = 0.9;

const valueOf = (report: StoredReport, id: string): number | null => {
  const cell = report.cells[id as CellId];
  return cell && isGiven(cell.status) ? cell.value : null;
};
const narrative = (report: StoredReport): string => report.sections.map(({ text }) => text).join('\n');
const counts = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(([, count]) => Number(count));

const total = (report: StoredReport, pattern: RegExp): number | null => {
  const rows = Object.keys(report.cells).filter(
    (id) => pattern.test(id) && id.endsWith('.total') && id !== 'concluded_total.total',
  );
  const values = rows.map((id) => valueOf(report, id));
  return values.some((value) => value === null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
};

/** What the text may say, and the sums of cells that it may be. A missing cell contradicts nothing. */
const CLAIMS: readonly { rule: string; pattern: RegExp; allowed(report: StoredReport): (number | null)[] }[] = [
  {
    rule: 'TX-REQ',
    pattern: /(?:收到|新收)政府信息公开申请(\d+)件/g,
    allowed: (report) => [valueOf(report, 'received_new.total')],
  },
  { rule: 'TX-CARRY', pattern: /上年结转(\d+)件/g, allowed: (report) => [valueOf(report, 'carried_in.total')] },
  {
    rule: 'TX-CARRY',
    pattern: /结转下年度继续办理(\d+)件/g,
    allowed: (report) => [valueOf(report, 'carried_out.total')],
  },
  {
    rule: 'TX-DONE',
    pattern: /办结(\d+)件/g,
    allowed: (report) => [valueOf(report, 'concluded_total.total')],
  },
  { rule: 'TX-OUT', pattern: /(?<!和)予以公开(\d+)件/g, allowed: (report) => [valueOf(report, 'granted.total')] },
  { rule: 'TX-OUT', pattern: /部分公开(\d+)件/g, allowed: (report) => [valueOf(report, 'partially_granted.total')] },
  { rule: 'TX-OUT', pattern: /不予公开(\d+)件/g, allowed: (report) => [total(report, /^refused_/)] },
  { rule: 'TX-OUT', pattern: /无法提供(\d+)件/g, allowed: (report) => [total(report, /^unavailable_/)] },
  { rule: 'TX-OUT', pattern: /不予处理(\d+)件/g, allowed: (report) => [total(report, /^not_processed_/)] },
  { rule: 'TX-OUT', pattern: /其他处理(\d+)件/g, allowed: (report) => [total(report, /^other_/)] },
  { rule: 'TX-APPEAL', pattern: /行政复议(\d+)件/g, allowed: (report) => [valueOf(report, 'review_total')] },
  {
    rule: 'TX-APPEAL',
    pattern: /行政诉讼(\d+)件/g,
    allowed: (report) => [sumOf(report, ['suit_direct_total', 'suit_after_review_total'])],
  },
  {
    rule: 'TX-DOCS',
    pattern: /制发行政规范性文件(\d+)件/g,
    allowed: (report) => [valueOf(report, 'normative_docs_issued')],
  },
  { rule: 'TX-DOCS', pattern: /废止(\d+)件/g, allowed: (report) => [valueOf(report, 'normative_docs_repealed')] },
  { rule: 'TX-DOCS', pattern: /现行有效(\d+)件/g, allowed: (report) => [valueOf(report, 'normative_docs_in_force')] },
  {
    rule: 'TX-DOCS',
    pattern: /新制作(?:的)?规范性文件(\d+)件/g,
    allowed: (report) => [valueOf(report, 'normative_docs_newly_made')],
  },
];

function sumOf(report: StoredReport, ids: readonly string[]): number | null {
  const values = ids.map((id) => valueOf(report, id));
  return values.some((value) => value === null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

function percentIsWrong(report: StoredReport, text: string): boolean {
  const [open, concluded] = [
    sumOf(report, ['granted.total', 'partially_granted.total']),
    valueOf(report, 'concluded_total.total'),
  ];
  if (open === null || concluded === null) return false;
  return counts(text, /占(?:办结总数的)?([\d.]+)%/g).some((share) => Math.abs(share - (100 * open) / concluded) > 0.1);
}

/** Reports of one year with the same words on problems, of which a copy has every one. */
function pairsOfAYear(reports: readonly StoredReport[]): [StoredReport, StoredReport][] {
  const byProblems = new Map<string, StoredReport[]>();
  for (const report of reports) {
    const problems = report.sections.find(({ key }) => key === 'problems')?.text;
    if (problems === undefined) continue;
    const key = `${report.year} ${problems}`;
    byProblems.set(key, [...(byProblems.get(key) ?? []), report]);
  }
  return [...byProblems.values()].flatMap((alike) =>
    alike.flatMap((one, at) => alike.slice(at + 1).map((other): [StoredReport, StoredReport] => [one, other])),
  );
}

/** Text held against tables, years and periods in the text, and text that is last year's: worked out from the dataset alone. */
export function findTextBreaches({ reports }: Dataset): Set<string> {
  const breaches = new Set<string>();
  const byKey = new Map(reports.map((report) => [`${report.agency_id}/${report.year}`, report]));
  for (const report of reports) {
    const key = `${report.agency_id}/${report.year}`;
    const text = narrative(report);
    for (const { rule, pattern, allowed } of CLAIMS) {
      const figures = allowed(report);
      const isUnknown = figures.some((figure) => figure === null);
      if (!isUnknown && counts(text, pattern).some((count) => !figures.includes(count))) breaches.add(`${rule}@${key}`);
    }
    if (percentIsWrong(report, text)) breaches.add(`TX-PCT@${key}`);
    if (/全部在法定期限内办结/.test(text) && (valueOf(report, 'carried_out.total') ?? 0) > 0)
      breaches.add(`TX-ALLDONE@${key}`);
    if (counts(text, /(20\d{2})年/g).some((year) => Math.abs(year - report.year) > 1)) breaches.add(`TX-YEAR@${key}`);
    const periods = counts(text, /(20\d{2})年1月1日(?:起)?至/g);
    if (report.reading === 'read' && (periods.length !== 1 || periods[0] !== report.year))
      breaches.add(`TX-PERIOD@${key}`);
    const before = byKey.get(`${report.agency_id}/${report.year - 1}`);
    const isCopied =
      before?.reading === 'read' && report.reading === 'read' && similarity(narrative(before), text) >= COPIED;
    if (isCopied) breaches.add(`XY-TEXTCOPY@${key}`);
  }
  for (const [one, other] of pairsOfAYear(reports)) {
    if (similarity(narrative(one), narrative(other)) < COPIED) continue;
    for (const report of [one, other]) breaches.add(`AG-TEXTCOPY@${report.agency_id}/${report.year}`);
  }
  return breaches;
}

/** The rules that `findTextBreaches` works out. */
export const TEXT_RULES: ReadonlySet<string> = new Set([
  'TX-REQ',
  'TX-CARRY',
  'TX-DONE',
  'TX-OUT',
  'TX-APPEAL',
  'TX-DOCS',
  'TX-PCT',
  'TX-ALLDONE',
  'TX-YEAR',
  'TX-PERIOD',
  'XY-TEXTCOPY',
  'AG-TEXTCOPY',
]);
