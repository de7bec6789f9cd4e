import type { CellId } from '../report/index.ts';
import { sumExactly } from '../text/exact.ts';
import { CARRIED, DOCUMENTS, ITEMS, figureOf } from './figures.ts';
import { placedIdentities } from './identities.ts';
import type { RuleId } from './rules/index.ts';
import type { Subject } from './subject.ts';

/** A figure of one of the reports at hand. `report` is its place among them. */
export interface Term {
  report: number;
  cell: CellId;
  sign: 1 | -1;
}

/** What should add up to 0: an identity of a form, or a chain from one year to the next. */
export interface Constraint {
  rule: RuleId;
  at: string;
  /** The report whose finding it is. */
  report: number;
  terms: readonly Term[];
  /** Left minus right, exact. */
  residual: number;
  /** How much its breach weighs: an identity holds always, a chain has exceptions. */
  weight: number;
}

/** The sums of a form hold with blanks as 0; from year to year a blank says nothing. */
const KINDS = { identity: { sheet: 'tested', weight: 1 }, chain: { sheet: 'given', weight: 0.5 } } as const;

const term = (report: number, cell: CellId, sign: 1 | -1): Term => ({ report, cell, sign });

/** The chains between two reports in a row: requests carried over, documents in force, items. */
function chainTerms(before: number, now: number): { rule: RuleId; at: string; terms: Term[] }[] {
  return [
    ...CARRIED.map(({ column, carriedIn, carriedOut }) => ({
      rule: 'XY-CARRY' as const,
      at: column,
      terms: [term(now, carriedIn, 1), term(before, carriedOut, -1)],
    })),
    ...DOCUMENTS.map(({ kind, inForce, issued, repealed }) => ({
      rule: 'XY-STOCK' as const,
      at: kind,
      terms: [term(now, inForce, 1), term(before, inForce, -1), term(now, issued, -1), term(now, repealed, 1)],
    })),
    ...ITEMS.map(({ prev, change }) => ({
      rule: 'XY-ITEMS' as const,
      at: prev,
      terms: [term(now, prev, 1), term(before, prev, -1), term(before, change, -1)],
    })),
  ];
}

/** Every constraint that can be assessed over reports of one body in following years; a year without a report is `null`. */
export function constraintsOf(reports: readonly (Subject | null)[]): Constraint[] {
  const found: Constraint[] = [];
  const valuesIn = (sheet: 'given' | 'tested', terms: readonly Term[]): number[] =>
    terms.map(({ report, cell, sign }) => sign * figureOf(reports[report]?.[sheet] ?? NOTHING, cell));
  const add = (rule: RuleId, at: string, report: number, terms: readonly Term[], kind: keyof typeof KINDS): void => {
    const { sheet, weight } = KINDS[kind];
    const values = valuesIn(sheet, terms);
    if (values.some(Number.isNaN) || valuesIn('given', terms).every(Number.isNaN)) return;
    found.push({ rule, at, report, terms, residual: sumExactly(values), weight });
  };
  reports.forEach((subject, place) => {
    if (!subject) return;
    for (const { identity } of placedIdentities(subject.form)) {
      const terms = [
        ...identity.left.map((cell) => term(place, cell, 1)),
        ...identity.right.map((cell) => term(place, cell, -1)),
      ];
      add(identity.rule, identity.at, place, terms, 'identity');
    }
    if (place > 0 && reports[place - 1])
      for (const { rule, at, terms } of chainTerms(place - 1, place)) add(rule, at, place, terms, 'chain');
  });
  return found;
}

const NOTHING = new Float64Array(0);
