import { describeFinding, ruleOf, type Finding, type RuleScope } from '../../core/checks/index.ts';
import { decisionKey, isSettled, type Decision } from '../../core/decisions/index.ts';
import type { AgencyId, CellId, Severity } from '../../core/report/index.ts';
import { cellLabel, placeLabel } from '../../core/template/labels.ts';
import type { Labels } from '../../labels/quality.ts';
import type { FilingRow, FindingSqlRow } from '../../queries/index.ts';
import { formatNumber, formatSigned } from '../figure/format.ts';

/** A cell to go to: the report it stands in, and its place there. */
export interface CellLink {
  agency_id: AgencyId;
  year: number;
  cell: CellId | null;
  label: string;
}

/** The cell that would mend a finding, if it were another figure. */
export interface SuspectLine {
  link: CellLink;
  proposed: string;
  reasons: readonly string[];
}

/** A finding as the worklist shows it. */
export interface WorkItem {
  key: string;
  agency_id: AgencyId;
  agency: string;
  name: string;
  year: number;
  scope: RuleScope;
  severity: Severity;
  finding: Finding;
  text: string;
  /** What the rule demands. */
  demand: string;
  place: string;
  left: string;
  right: string;
  difference: string;
  links: readonly CellLink[];
  suspects: readonly SuspectLine[];
}

interface Detail {
  values?: Readonly<Record<string, string | number>>;
  related?: readonly (readonly [AgencyId | null, number, string])[];
  suspects?: readonly (readonly [number | null, CellId, number, string])[];
}

const MOST_LINKS = 4;

const detailOf = ({ detail }: FindingSqlRow): Detail => (detail === '' ? {} : JSON.parse(detail)) as Detail;

function toFinding(row: FindingSqlRow, { values = {}, related = [] }: Detail): Finding {
  return {
    rule: row.rule,
    at: row.place,
    severity: row.severity,
    cells: row.cells,
    left: row.left_value,
    right: row.right_value,
    difference: row.difference,
    values,
    evidence: row.evidence,
    related: related.map(([agencyId, year, cells]) => ({
      agencyId,
      year,
      cells: cells === '' ? [] : (cells.split(' ') as CellId[]),
    })),
    fingerprint: row.fingerprint,
  };
}

/** A finding as the database keeps it, as the rule book says it. */
export const findingOfRow = (row: FindingSqlRow): Finding => toFinding(row, detailOf(row));

const show = (value: number | null): string => (value === null ? '' : formatNumber(value));

/** The total a sum stands against comes last in its cells, and is where a reader begins. */
function linksOf(row: FindingSqlRow, finding: Finding): CellLink[] {
  const link = (agency_id: AgencyId, year: number, cell: CellId): CellLink => ({
    agency_id,
    year,
    cell,
    label: cellLabel(cell),
  });
  const own = row.cells.length > MOST_LINKS ? row.cells.slice(-1) : row.cells;
  const others = finding.related.flatMap(({ agencyId, year, cells }) =>
    agencyId === null ? [] : cells.map((cell) => link(agencyId, year, cell)),
  );
  return [...own.map((cell) => link(row.agency_id, row.year, cell)), ...others].slice(0, MOST_LINKS);
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The findings of an area as a list to work through: gravest first, then by body and year. */
export function workItems(rows: readonly FindingSqlRow[], filings: readonly FilingRow[], t: Labels): WorkItem[] {
  const bodies = new Map(filings.map((filing) => [filing.agency_id, filing]));
  const items = rows.map((row): WorkItem => {
    const detail = detailOf(row);
    const finding = toFinding(row, detail);
    const rule = ruleOf(row.rule);
    const unlisted = t.terms.unlisted.agency(row.agency_id);
    const { short_name, name } = bodies.get(row.agency_id) ?? { short_name: unlisted, name: unlisted };
    return {
      key: decisionKey(row),
      agency_id: row.agency_id,
      agency: short_name,
      name,
      year: row.year,
      scope: rule.scope,
      severity: row.severity,
      finding,
      text: describeFinding(finding, 'zh'),
      demand: rule.title.zh,
      place: placeLabel(row.place),
      left: rule.leftIsYear && row.left_value !== null ? String(row.left_value) : show(row.left_value),
      right: show(row.right_value),
      difference: row.difference === null ? '' : formatSigned(row.difference),
      links: linksOf(row, finding),
      suspects: (detail.suspects ?? []).map(([year, cell, proposed, reasons]) => ({
        link: { agency_id: row.agency_id, year: year ?? row.year, cell, label: cellLabel(cell) },
        proposed: formatNumber(proposed),
        reasons: reasons === '' ? [] : reasons.split(' '),
      })),
    };
  });
  return items.sort((a, b) => RANK[a.severity] - RANK[b.severity] || b.year - a.year);
}

/** What of the list is asked for. */
export interface WorkFilter {
  year: number;
  scope: RuleScope | null;
  severity: Severity | null;
  state: 'open' | 'decided' | null;
}

export type Decided = ReadonlyMap<string, Decision>;

/** Whether nothing is left to do about a finding. */
export function isClosed(item: WorkItem, decided: Decided): boolean {
  const decision = decided.get(item.key);
  return decision !== undefined && isSettled(decision.verdict);
}

export function filterItems(items: readonly WorkItem[], filter: WorkFilter, decided: Decided): WorkItem[] {
  return items.filter(
    (item) =>
      item.year === filter.year &&
      (filter.scope === null || item.scope === filter.scope) &&
      (filter.severity === null || item.severity === filter.severity) &&
      (filter.state === null || decided.has(item.key) === (filter.state === 'decided')),
  );
}
