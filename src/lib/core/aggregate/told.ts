import { isComplete } from '../filing/index.ts';
import type { AgencyId, CellId, Severity } from '../report/index.ts';
import type { CellDifference, KnownFinding } from './differences.ts';
import type { Holdings } from './holdings.ts';
import type { AreaSum } from './sum.ts';

/** How a body stands to the sum; `missing` where the collection is complete, else `uncollected`. */
export type Standing = 'read' | 'unread' | 'missing' | 'uncollected';

/** One body of an area's sum. */
export interface BodyTold {
  agency_id: AgencyId;
  agency: string | null;
  standing: Standing;
  /** The body whose report includes this one's figures, which a sum takes from there; else `null`. */
  included_by: AgencyId | null;
}

/** One cell of an area in both bases. Counts of who contradicts itself stay in the sum; a rate leaves them out. */
export interface CellTold {
  cell: CellId;
  /** The sum over the bodies' own reports: k of n. */
  value: number | null;
  k: number;
  n: number;
  /** The government's own figure; `null` where it published none. */
  published: number | null;
  /** Published less sum; `null` where one of them is missing. */
  difference: number | null;
  lacking: readonly AgencyId[];
  other_form: readonly AgencyId[];
  /** Bodies in the sum whose own report contradicts itself in this cell. */
  contradicted: readonly AgencyId[];
}

/** An area and year with its set of bodies, who is not in it and why, and every cell in both bases. */
export interface AreaTold {
  bodies: readonly BodyTold[];
  cells: readonly CellTold[];
}

function tellBodies({ agencies, complete = {} }: Holdings, { bodies, region, year }: AreaSum): BodyTold[] {
  const names = new Map(agencies.map(({ agency_id, name }) => [agency_id, name]));
  const lost = isComplete(complete, region, year) ? 'missing' : 'uncollected';
  return bodies.expected.map(({ agency_id }) => ({
    agency_id,
    agency: names.get(agency_id) ?? null,
    standing: bodies.unread.includes(agency_id) ? 'unread' : bodies.missing.includes(agency_id) ? lost : 'read',
    included_by: bodies.included.find((one) => one.agency_id === agency_id)?.parent_id ?? null,
  }));
}

/** What a sum is made of and what it is held against; `findings` are those of the rule book on the bodies' reports. */
export function tellArea(
  holdings: Holdings,
  sum: AreaSum,
  differences: readonly CellDifference[],
  findings: readonly (KnownFinding & { severity: Severity })[],
): AreaTold {
  const bodies = tellBodies(holdings, sum);
  const read = new Set(sum.bodies.reports.map(({ agency_id }) => agency_id));
  const errors = findings.filter(
    ({ agency_id, year, severity }) => severity === 'error' && year === sum.year && read.has(agency_id),
  );
  const compared = new Map(differences.map((line) => [line.cell, line]));
  const cells = [...sum.cells].map(([cell, { value, reported, lacking, otherForm }]): CellTold => {
    const wrong = errors.filter(({ cells: named }) => named.includes(cell)).map(({ agency_id }) => agency_id);
    return {
      cell,
      value,
      k: reported,
      n: bodies.length,
      published: compared.get(cell)?.published ?? null,
      difference: compared.get(cell)?.difference ?? null,
      lacking,
      other_form: otherForm,
      contradicted: [...new Set(wrong)],
    };
  });
  return { bodies, cells };
}
