import * as v from 'valibot';
import { isRuleId, type RuleId } from '../checks/index.ts';
import { isAgencyId, type AgencyId } from '../report/index.ts';

/**
 * What a person made of a finding: `returned` 退回更正, sent back to be corrected; `as_source` 来源即如此, the report says so
 * and is wrong; `misread` 读取错误, our reading is wrong; `exception` 合理例外, there is a good reason.
 */
export const VERDICTS = ['returned', 'as_source', 'misread', 'exception'] as const;
export type Verdict = (typeof VERDICTS)[number];

const time = v.pipe(v.string(), v.isoTimestamp());
const text = v.pipe(v.string(), v.maxLength(2000));

const decision = v.strictObject({
  agency_id: v.pipe(
    v.string(),
    v.check(isAgencyId, '机关编号不合规定'),
    v.transform((id) => id as AgencyId),
  ),
  year: v.pipe(v.number(), v.integer(), v.minValue(2008), v.maxValue(2100)),
  rule: v.pipe(
    v.string(),
    v.check(isRuleId, '没有这条规则'),
    v.transform((id) => id as RuleId),
  ),
  fingerprint: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  verdict: v.picklist(VERDICTS, '处理方式不合规定'),
  reason: text,
  by: text,
  decided_at: time,
});

/** A decision on one finding, bound to its fingerprint: neither a new run nor a new reading of the same file undoes it. */
export type Decision = v.InferOutput<typeof decision>;

const DECISIONS_FORMAT = 'nianbao-decisions';

const decisionFile = v.strictObject({
  format: v.literal(DECISIONS_FORMAT),
  version: v.literal(1),
  dataset: v.string(),
  decisions: v.array(decision),
});
export type DecisionFile = v.InferOutput<typeof decisionFile>;

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
  const file: DecisionFile = { format: DECISIONS_FORMAT, version: 1, dataset, decisions: decisions.toSorted(byKey) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type DecisionReading = { ok: true; file: DecisionFile } | { ok: false; problem: string };

/** Reads a file of decisions; either all of it, or the first problem in Chinese and nothing. */
export function readDecisions(text: string): DecisionReading {
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // What is wrong with the text is of no help to whoever chose the file.
    return { ok: false, problem: '不是合法的 JSON 文件' };
  }
  const result = v.safeParse(decisionFile, input);
  if (result.success) return { ok: true, file: result.output };
  const [issue] = result.issues;
  return { ok: false, problem: `${v.getDotPath(issue) ?? '文件'}：${issue.message}` };
}
