import { assessIdentities } from '../../src/lib/core/checks/index.ts';
import type { Dataset } from '../../src/lib/core/dataset/index.ts';
import { isGiven, type CellId, type StoredReport } from '../../src/lib/core/report/index.ts';
import { sumExactly } from '../../src/lib/core/text/exact.ts';
import { ALL_CELLS, isAmountCell, isSignedCell } from '../../src/lib/core/template/index.ts';

/** A broken rule at a report: `T3-ROW@example-police/2021`. */
export type Breach = string;

const REGULATIONS = ['regulations_issued', 'regulations_repealed', 'regulations_in_force'] as CellId[];
const cell = (id: string) => id as CellId;

function given(report: StoredReport | undefined, id: string): number | null {
  const found = report?.cells[cell(id)];
  return found && found.value !== null && isGiven(found.status) ? found.value : null;
}
const differ = (left: number | null, right: number | null): boolean =>
  left !== null && right !== null && left !== right;
const sum = (values: (number | null)[]): number | null =>
  values.some((value) => value === null) ? null : sumExactly(values as number[]);

/**
 * The rules of the form, the chains over years, the government's sum and the dates, worked out here from the dataset
 * alone, one rule after the other and without the generator's code.
 */
export function findBreaches({ reports, agencies, events }: Dataset): Set<Breach> {
  const breaches = new Set<Breach>();
  const reportOf = new Map(reports.map((report) => [`${report.agency_id}/${report.year}`, report]));
  const at = (id: string, year: number) => reportOf.get(`${id}/${year}`);
  const kindOf = new Map(agencies.map((agency) => [agency.agency_id, agency.kind]));
  const sums = reports.filter(({ scope }) => scope === 'aggregate');

  /** Reports of last year whose chain leads here: the body's own, or those of all its predecessors. */
  const before = ({ agency_id, year }: StoredReport): StoredReport[] | null => {
    const own = at(agency_id, year - 1);
    if (own) return [own];
    const merge = events.find(
      ({ type, to, date }) => type === 'merge' && to.includes(agency_id) && date.startsWith(String(year)),
    );
    const found = (merge?.from ?? []).map((id) => at(id, year - 1));
    return found.length > 0 && found.every((report) => report !== undefined) ? (found as StoredReport[]) : null;
  };

  for (const report of reports) {
    const { agency_id, year, form, cells, reading } = report;
    const add = (rule: string, broken: boolean) => broken && breaches.add(`${rule}@${agency_id}/${year}`);
    const isDueInMarch = report.scope === 'aggregate' || kindOf.get(agency_id) === 'functional_zone';
    const isLate = report.published_on !== null && report.published_on > `${year + 1}-${isDueInMarch ? '03' : '01'}-31`;
    add('DT-LATE', isLate);
    add('DT-NODATE', report.published_on === null);
    add('DOC-TABLE', reading === 'unread');
    add('DOC-SECT', reading === 'read' && new Set(report.sections.map(({ key }) => key)).size < 6);
    if (reading === 'unread') continue;
    for (const { rule, result } of assessIdentities(form, cells)) add(rule, result === 'failed');
    add('T3-TRUNC', form.requests !== 'absent' && cells[cell('carried_out.total')]?.status === 'absent');
    add('DOC-HYBRID', form.proactive === 'hybrid');
    add('XY-LATEOLD', year >= 2021 && form.proactive !== '2021');
    add('T2-REG', kindOf.get(agency_id) === 'township' && REGULATIONS.some((id) => (given(report, id) ?? 0) > 0));

    const last = before(report);
    if (!last) continue;
    const lastSum = (id: string) => sum(last.map((one) => given(one, id)));
    add('XY-CARRY', differ(given(report, 'carried_in.total'), lastSum('carried_out.total')));
    for (const kind of ['regulations', 'normative_docs']) {
      const moved = sum([
        lastSum(`${kind}_in_force`),
        given(report, `${kind}_issued`),
        negate(given(report, `${kind}_repealed`)),
      ]);
      add('XY-STOCK', differ(given(report, `${kind}_in_force`), moved));
    }
    for (const kind of ['licensing', 'other_services', 'penalty', 'coercion', 'fee']) {
      const moved = sum([lastSum(`${kind}_items_prev`), lastSum(`${kind}_items_change`)]);
      add('XY-ITEMS', differ(given(report, `${kind}_items_prev`), moved));
    }
    add(
      'XY-UNIT',
      last.length === 1 && isUnitJump(given(report, 'fees_amount_wan_yuan'), given(last[0], 'fees_amount_wan_yuan')),
    );
  }

  for (const total of sums) {
    const bodies = reports.filter(({ scope, year }) => scope === 'own' && year === total.year);
    const add = (rule: string, broken: boolean) => broken && breaches.add(`${rule}@${total.agency_id}/${total.year}`);
    for (const id of ALL_CELLS) {
      const own = given(total, id);
      if (own === null) continue;
      const parts = bodies.map((body) => given(body, id));
      add('AG-SUM', own !== sumExactly(parts.map((part) => part ?? 0)));
      if (isSignedCell(id) || (id.includes('.') && !id.endsWith('.total'))) continue;
      for (const body of bodies) if ((given(body, id) ?? 0) > own) breaches.add(`AG-LE@${body.agency_id}/${body.year}`);
    }
    const carriedOut = given(at(total.agency_id, total.year - 1), 'carried_out.total');
    const carriedIn = sumExactly(bodies.map((body) => given(body, 'carried_in.total') ?? 0));
    const due = agencies.filter(
      ({ valid_from: from, valid_to: to }) => (from ?? 0) <= total.year && total.year <= (to ?? 9999),
    );
    const isWhole = bodies.filter(({ reading }) => reading === 'read').length === due.length - 1;
    add('AG-FLOW', isWhole && carriedOut !== null && carriedIn !== carriedOut);
  }

  for (const { agency_id } of agencies) {
    const years = reports.filter((report) => report.agency_id === agency_id).map(({ year }) => year);
    for (let year = Math.min(...years); year < Math.max(...years); year += 1)
      if (!years.includes(year)) breaches.add(`XY-GAP@${agency_id}/${year}`);
  }
  return breaches;
}

const negate = (value: number | null): number | null => (value === null ? null : -value);

/** A fifth around ten thousand, either way. */
function isUnitJump(now: number | null, then: number | null): boolean {
  if (!now || !then) return false;
  const ratio = Math.max(now / then, then / now);
  return Math.abs(ratio / 10_000 - 1) <= 0.2;
}

/** The rules that `findBreaches` works out. */
export const RECOMPUTED: ReadonlySet<string> = new Set([
  'T3-ROW',
  'T3-SUM',
  'T3-BAL',
  'T4-SUM',
  'T3-TRUNC',
  'T2-REG',
  'DOC-HYBRID',
  'DOC-TABLE',
  'DOC-SECT',
  'DT-LATE',
  'DT-NODATE',
  'XY-CARRY',
  'XY-STOCK',
  'XY-ITEMS',
  'XY-UNIT',
  'XY-LATEOLD',
  'XY-GAP',
  'AG-SUM',
  'AG-LE',
  'AG-FLOW',
]);

/** Cells that must be whole numbers and are not, or hold too many decimals. */
export const badNumbers = (report: StoredReport): string[] =>
  Object.entries(report.cells).flatMap(([id, { value }]) =>
    value === null || (isAmountCell(cell(id)) ? Number(value.toFixed(6)) === value : Number.isSafeInteger(value))
      ? []
      : [id],
  );
