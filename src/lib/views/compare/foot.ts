import type { Labels } from '../../labels/compare.ts';
import { withDoubts, type Foot } from '../figure/figure.ts';
import type { Comparison } from './comparison.ts';

/** How many of the bodies compared have the figure, and who of them is left out, and in how many of their reports an open error names a cell of it. */
export function comparisonFoot({ area }: Pick<Comparison, 'area'>, t: Labels): Foot {
  const foot = { text: t.figure.coverage(area.reports, area.bodies), complete: area.reports === area.bodies };
  return withDoubts(foot, area, t);
}
