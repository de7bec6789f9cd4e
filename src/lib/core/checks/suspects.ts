import type { CellId } from '../report/index.ts';
import { sumExactly } from '../text/exact.ts';
import { constraintsOf, type Constraint } from './constraints.ts';
import { figureOf } from './figures.ts';
import type { Finding } from './finding.ts';
import type { Subject } from './subject.ts';

/**
 * Why a cell is suspected. `crossing`: it stands where two or more broken sums meet; `chain`: changing it mends a chain
 * over years too; `transposed`, `digit`, `decimal`: the mended figure differs by swapped digits, one digit, or a shift of the
 * point; `total`: it is the printed total; `doubtful`: the reading itself had doubts.
 */
export type SuspectReason = 'crossing' | 'chain' | 'transposed' | 'digit' | 'decimal' | 'total' | 'doubtful';

/** A single cell that would mend what is broken, if it were another figure. */
export interface Suspect {
  /** Report year of the cell; `null` where the report has none. */
  year: number | null;
  cell: CellId;
  value: number;
  proposed: number;
  /** `T3-ROW:granted` and the like: what would hold, and what would cease to hold. */
  mends: readonly string[];
  breaks: readonly string[];
  reasons: readonly SuspectReason[];
  score: number;
}

const BONUS: Readonly<Record<SuspectReason, number>> = {
  crossing: 0,
  chain: 0,
  transposed: 0.3,
  digit: 0.15,
  decimal: 0.2,
  total: 0.2,
  doubtful: 0.1,
};

const isOneDigitApart = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = long.length === short.length ? short.slice(start + 1) : short.slice(start);
  return rest === long.slice(start + 1);
};

/** How a figure may have become another under a hand that copies it. */
function slipReasons(from: number, to: number): SuspectReason[] {
  const [a, b] = [String(from), String(to)];
  if (from === 0 || to === 0) return [];
  if ([...a].sort().join('') === [...b].sort().join('')) return ['transposed'];
  if (from === 10 * to || to === 10 * from || from === 100 * to || to === 100 * from) return ['decimal'];
  return Math.min(a.length, b.length) > 1 && isOneDigitApart(a, b) ? ['digit'] : [];
}

const nameOf = ({ rule, at }: Constraint): string => `${rule}:${at}`;

/** The constraints of each figure, by report and cell. */
function indexTerms(constraints: readonly Constraint[]): Map<string, Constraint[]> {
  const index = new Map<string, Constraint[]>();
  for (const constraint of constraints)
    for (const { report, cell } of constraint.terms) {
      const key = `${report}/${cell}`;
      const known = index.get(key);
      if (known) known.push(constraint);
      else index.set(key, [constraint]);
    }
  return index;
}

/** What changing one figure by `delta` does to the constraints it stands in. */
function tryChange(touched: readonly Constraint[], key: string, delta: number) {
  const mends: Constraint[] = [];
  const breaks: Constraint[] = [];
  for (const constraint of touched) {
    const sign = constraint.terms.find(({ report, cell }) => `${report}/${cell}` === key)?.sign ?? 1;
    const after = sumExactly([constraint.residual, sign * delta]);
    if (constraint.residual !== 0 && after === 0) mends.push(constraint);
    else if (constraint.residual === 0 && after !== 0) breaks.push(constraint);
  }
  return { mends, breaks };
}

const weigh = (constraints: readonly Constraint[]): number => constraints.reduce((sum, { weight }) => sum + weight, 0);

/** T4-SUM names its total last, T3-ROW too. */
const isTotal = ({ rule, terms }: Constraint, cell: CellId): boolean =>
  (rule === 'T4-SUM' || rule === 'T3-ROW') && terms.at(-1)?.cell === cell;

/**
 * The single cells that would mend broken sums, likeliest first. Reports of one body in following years, `null` for a year
 * without; one report alone will do. Every cell of a broken constraint is tried with the one value that mends it; what else
 * that mends or breaks decides the order, then how the slip may have come about. No cell is changed.
 */
export function rankSuspects(reports: readonly (Subject | null)[]): Suspect[] {
  const constraints = constraintsOf(reports);
  const index = indexTerms(constraints);
  const found = new Map<string, Suspect>();
  for (const broken of constraints.filter(({ residual }) => residual !== 0)) {
    for (const { report, cell, sign } of broken.terms) {
      const subject = reports[report];
      if (!subject) continue;
      const key = `${report}/${cell}`;
      const value = figureOf(subject.given, cell);
      // A blank cell has no figure that could be another.
      if (Number.isNaN(value)) continue;
      const delta = sign === 1 ? -broken.residual : broken.residual;
      const proposed = sumExactly([value, delta]);
      if (found.has(`${key}=${proposed}`) || (proposed < 0 && !cell.endsWith('_change'))) continue;
      const { mends, breaks } = tryChange(index.get(key) ?? [], key, delta);
      const chains = mends.filter(({ rule }) => rule.startsWith('XY-'));
      const noted = subject.noted.some(
        ([id, { status, note }]) => id === cell && (status !== 'reported' || note !== undefined),
      );
      const reasons: SuspectReason[] = [
        ...(mends.length - chains.length > 1 ? ['crossing' as const] : []),
        ...(chains.length > 0 && mends.length > 1 ? ['chain' as const] : []),
        ...slipReasons(value, proposed),
        ...(isTotal(broken, cell) ? ['total' as const] : []),
        ...(noted ? ['doubtful' as const] : []),
      ];
      const score = weigh(mends) - weigh(breaks) + reasons.reduce((sum, reason) => sum + BONUS[reason], 0);
      found.set(`${key}=${proposed}`, {
        year: subject.year,
        cell,
        value,
        proposed,
        mends: mends.map(nameOf),
        breaks: breaks.map(nameOf),
        reasons,
        score,
      });
    }
  }
  // A figure that nobody entered is less likely to be a slip than one that somebody did.
  return [...found.values()].sort((a, b) => b.score - a.score || Number(b.value > 0) - Number(a.value > 0));
}

/** The suspects of one finding, likeliest first. */
export function suspectsOf({ rule, at }: Pick<Finding, 'rule' | 'at'>, ranked: readonly Suspect[]): Suspect[] {
  return ranked.filter(({ mends }) => mends.includes(`${rule}:${at}`));
}
