import { OUTCOMES } from '../../indicators/index.ts';
import type { Labels } from '../../labels/folds.ts';
import type { CoverageState } from '../../queries/index.ts';
import type { FilingStatus } from '../bodies/filing.ts';
import { REPORT_STATES } from '../bodies/report-state.ts';
import { gapSentence } from '../figure/figure.ts';
import { formatNumber, formatSigned } from '../figure/format.ts';
import { indicatorName } from '../figure/indicator-words.ts';
import { partsGap } from '../figure/parts.ts';
import { countBodies, pointOf, type Area } from '../figure/series.ts';
import { flowFinding } from './flow-finding.ts';
import type { FoldId } from './folds.ts';

/** The outcomes of the year, their sum and what they lack to it. */
function outcomesLine(area: Area, t: Labels): string {
  const { year } = area.filter;
  const total = pointOf(area, 'concluded', year);
  if (total.value === null) return gapSentence(total, indicatorName('concluded', t), t);
  const gap = partsGap(total, OUTCOMES, area);
  const parts = OUTCOMES.flatMap((outcome) => {
    const { value } = pointOf(area, outcome, year);
    return value === null ? [] : [[indicatorName(outcome, t), formatNumber(value)] as const];
  });
  const told = gap === null ? '' : gap === 0 ? t.folds.noGap : t.folds.gap(formatSigned(gap));
  return t.folds.outcomes(parts, formatNumber(total.value), told);
}

/** What a report that is owed can be besides read. */
const UNREAD = ['unread', 'missing', 'uncollected'] as const satisfies CoverageState[];

/** How many bodies there are, and how many of them are read in the year. */
function coverageLine(area: Area, t: Labels): string {
  const { year } = area.filter;
  const of = (state: CoverageState) =>
    countBodies(area.tally, (row) => row.scope === 'own' && row.year === year && row.state === state);
  const others = UNREAD.filter((state) => of(state) > 0).map((state) => [t.status.state[state], of(state)] as const);
  return t.folds.coverage(area.bodies.get(year) ?? 0, area.years.length, year, of('read'), others);
}

function statusLine({ counts, due, onTime, dated }: FilingStatus, t: Labels): string {
  if (due === 0) return t.status.none;
  const states = REPORT_STATES.filter((state) => state !== 'not_due' && counts[state] > 0);
  return t.folds.status(
    states.map((state) => [t.status.state[state], counts[state]]),
    onTime,
    dated,
  );
}

/** What each fold has to tell in one line while it is closed; `filed` is `null` while it is not known what was filed. */
export function foldLines(area: Area, filed: FilingStatus | null, t: Labels): Readonly<Record<FoldId, string>> {
  return {
    outcomes: outcomesLine(area, t),
    flow: flowFinding(area, t),
    coverage: coverageLine(area, t),
    changes: t.folds.changes,
    status: filed === null ? t.figure.loading : statusLine(filed, t),
  };
}
