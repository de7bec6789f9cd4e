import type { Labels } from '../../labels/compare.ts';
import type { YearFiling } from '../bodies/filing.ts';

/** What the rule book says of a report, in words; `null` where there is no report it could read, or it is not known yet. */
export function checkWords(filing: YearFiling | undefined, t: Labels): string | null {
  const words = t.compare.checks;
  if (filing?.state === 'passed') return words.passed;
  if (filing?.state === 'erred') return words.erred(filing.errors);
  return filing?.state === 'warned' ? words.warned(filing.warnings) : null;
}
