import { assessIdentities, findingsOf, type Finding } from '../lib/core/checks/index.ts';
import type { Report } from '../lib/core/report/index.ts';

const WORDS: Readonly<Record<Finding['rule'], string>> = {
  'T3-ROW': '各类申请人之和与总计不等 applicants do not add up to the total',
  'T3-SUM': '各项办理结果之和与（七）总计不等 outcomes do not add up to the total',
  'T3-BAL': '新收加结转与办结加结转下年不等 what came in is not what went out',
  'T4-SUM': '四项结果之和与总计不等 results do not add up to the total',
};

export type PrintedFinding = Omit<Finding, 'at'> & { message: string };

/** The findings of a report as the commands print them, each with its message. */
export function describeFindings({ form, cells }: Report): PrintedFinding[] {
  return findingsOf(assessIdentities(form, cells)).map(({ at, ...finding }) => {
    const { rule, left, right, difference } = finding;
    return { ...finding, message: `${rule} ${at}: ${WORDS[rule]}: ${left} ≠ ${right} (${difference})` };
  });
}
