export { checkAreas, type AcrossParts, type AreaFound } from './check-areas.ts';
export { checkDataset, type CheckedDataset } from './check-dataset.ts';
export { checkReport, checkTogether, suspectsInReport, type CheckContext } from './check-report.ts';
export { describeFinding } from './describe.ts';
export type { Finding, LocatedFinding } from './finding.ts';
export { assessIdentities, type Assessment, type AssessmentResult } from './identities.ts';
export type { Ledger } from './ledger.ts';
export { narrativeMarks, type TextMark } from './narrative/marks.ts';
export {
  OWN_EXPERIENCE,
  RULE_BOOK,
  RULE_BOOK_VERSION,
  isRuleId,
  ruleOf,
  type RuleId,
  type RuleScope,
} from './rules/index.ts';
export { rankSuspects, suspectsOf, type Suspect } from './suspects.ts';
export { rankReports } from './rank-reports.ts';
export { subjectOfReport } from './subject.ts';
