import * as v from 'valibot';
import { isRuleId, type RuleId } from '../checks/index.ts';
import { isAgencyId, type AgencyId } from '../report/index.ts';
import { FILE_VERSION, readHead } from './record-file.ts';

/**
 * What a person made of a finding: `returned` 退回更正, sent back to be corrected; `as_source` 来源即如此, the report says so
 * and is wrong; `misread` 读取错误, our reading is wrong; `exception` 合理例外, there is a good reason.
 */
export const VERDICTS = ['returned', 'as_source', 'misread', 'exception'] as const;
export type Verdict = (typeof VERDICTS)[number];

const time = v.pipe(v.string('应为时间'), v.isoTimestamp('应为 ISO 8601 的时间'));
const text = v.pipe(v.string('应为文字'), v.maxLength(2000, '文字超过 2000 个字'));
const YEAR = '应为 2008 至 2100 之间的年度';

const decision = v.strictObject(
  {
    agency_id: v.pipe(
      v.string('机关编号不合规定'),
      v.check(isAgencyId, '机关编号不合规定'),
      v.transform((id) => id as AgencyId),
    ),
    year: v.pipe(v.number(YEAR), v.integer(YEAR), v.minValue(2008, YEAR), v.maxValue(2100, YEAR)),
    rule: v.pipe(
      v.string('没有这条规则'),
      v.check(isRuleId, '没有这条规则'),
      v.transform((id) => id as RuleId),
    ),
    fingerprint: v.pipe(v.string('应为文字'), v.minLength(1, '不能空'), v.maxLength(200, '文字超过 200 个字')),
    verdict: v.picklist(VERDICTS, '处理方式不合规定'),
    reason: text,
    by: text,
    decided_at: time,
  },
  '字段不全，或有多余的字段',
);

/** A decision on one finding, bound to its fingerprint: neither a new run nor a new reading of the same file undoes it. */
export type Decision = v.InferOutput<typeof decision>;

const DECISIONS_FORMAT = 'nianbao-decisions';

/** The decisions of one dataset, as they are exchanged. */
export interface DecisionFile {
  dataset: string;
  decisions: readonly Decision[];
}

/** The finding a decision is about: body, year and fingerprint. */
export function decisionKey({
  agency_id,
  year,
  fingerprint,
}: Pick<Decision, 'agency_id' | 'year' | 'fingerprint'>): string {
  return `${agency_id}/${year}/${fingerprint}`;
}

/** Whether a finding is closed: the source says so, or there is a good reason. What was sent back or misread still stands. */
export function isSettled(verdict: Verdict): boolean {
  return verdict === 'as_source' || verdict === 'exception';
}

/** Kept records: the sound ones, and apart from them those that are no decision, as they were found. */
export function sortDecisions<Kept extends { value: unknown }>(
  kept: readonly Kept[],
): { decisions: Decision[]; failed: Kept[] } {
  const [decisions, failed]: [Decision[], Kept[]] = [[], []];
  for (const one of kept) {
    const result = v.safeParse(decision, one.value);
    if (result.success) decisions.push(result.output);
    else failed.push(one);
  }
  return { decisions, failed };
}

const byKey = (a: Decision, b: Decision): number => (decisionKey(a) < decisionKey(b) ? -1 : 1);

/** The file of a dataset's decisions, sorted, so that equal decisions make equal files. */
export function printDecisions(dataset: string, decisions: readonly Decision[]): string {
  const file = { format: DECISIONS_FORMAT, version: FILE_VERSION, dataset, decisions: decisions.toSorted(byKey) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type DecisionReading = { ok: true; file: DecisionFile } | { ok: false; problem: string };

/** So many records are looked at before whoever waits is given a turn. */
const AT_ONCE = 500;

/**
 * Reads a file of decisions; either all of it, or the first problem in Chinese and nothing. `pause` is waited for now and then: a
 * page that reads a hundred thousand goes on answering.
 */
export async function readDecisions(text: string, pause = async (): Promise<void> => {}): Promise<DecisionReading> {
  const head = readHead(text, DECISIONS_FORMAT, 'decisions', '处理记录');
  if (!head.ok) return head;
  const decisions: Decision[] = [];
  for (const [index, record] of head.records.entries()) {
    if (index > 0 && index % AT_ONCE === 0) await pause();
    const result = v.safeParse(decision, record);
    if (result.success) decisions.push(result.output);
    else {
      const [issue] = result.issues;
      const place = [`decisions.${index}`, v.getDotPath(issue)].filter(Boolean).join('.');
      return { ok: false, problem: `第 ${index + 1} 条记录（${place}）：${issue.message}` };
    }
  }
  return { ok: true, file: { dataset: head.dataset, decisions } };
}
