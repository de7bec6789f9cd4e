import type { CellId } from '../../report/index.ts';
import {
  ALL_CELLS,
  NEWEST_FORM,
  cellsOfTable,
  isSignedCell,
  requestCell,
  tableFormOfYear,
  tableForms,
  templateOf,
  type TableForm,
} from '../../template/index.ts';
import { sumExactly } from '../../text/exact.ts';
import { APPEALS, CARRIED, DOCUMENTS, ITEMS, allGiven, figureOf } from '../figures.ts';
import { fail, record, skip, type Ledger } from '../ledger.ts';
import type { RelatedReport } from '../finding.ts';
import type { Subject } from '../subject.ts';

/** What went before a report. */
export interface Past {
  /** The same body's report of the year before. */
  last: Subject | null;
  /** The reports that this one continues: its own of last year, or those of the bodies merged into it; `null` where one of them is not at hand, or nothing can be compared. */
  line: readonly Subject[] | null;
  /** Bodies merged, split or handed tasks over between the two. */
  changed: boolean;
}

const relate = (line: readonly Subject[], cells: readonly CellId[]): RelatedReport[] =>
  line.map(({ agencyId, year }) => ({ agencyId, year: year ?? 0, cells }));

/** The sum of a cell over the reports that a body continues; NaN where one lacks it. */
const sumOver = (line: readonly Subject[], cell: CellId): number => {
  const values = line.map(({ given }) => figureOf(given, cell));
  return allGiven(...values) ? sumExactly(values) : NaN;
};

function judgeCarry(subject: Subject, { line, changed }: Past, ledger: Ledger): void {
  if (!line) return skip(ledger, 'XY-CARRY');
  for (const { column, carriedIn, carriedOut } of CARRIED) {
    const [left, right] = [figureOf(subject.given, carriedIn), sumOver(line, carriedOut)];
    if (!allGiven(left, right)) skip(ledger, 'XY-CARRY');
    else if (left === right) record(ledger, 'XY-CARRY', null);
    else {
      fail(ledger, 'XY-CARRY', {
        at: column,
        severity: column === 'total' && !changed ? 'warning' : 'info',
        cells: [carriedIn],
        left,
        right,
        difference: left - right,
        values: { before: (subject.year ?? 0) - 1 },
        related: relate(line, [carriedOut]),
        operands: [left, right],
      });
    }
  }
}

function judgeStock(subject: Subject, { line, changed }: Past, ledger: Ledger): void {
  for (const { kind, ...ids } of DOCUMENTS) {
    const inForce = figureOf(subject.given, ids.inForce);
    const [issued, repealed] = [figureOf(subject.given, ids.issued), figureOf(subject.given, ids.repealed)];
    const last = line ? sumOver(line, ids.inForce) : NaN;
    if (!line || !allGiven(inForce, issued, repealed, last)) {
      skip(ledger, 'XY-STOCK');
      continue;
    }
    const right = sumExactly([last, issued, -repealed]);
    if (inForce === right) record(ledger, 'XY-STOCK', null);
    else {
      fail(ledger, 'XY-STOCK', {
        at: kind,
        severity: changed ? 'info' : 'warning',
        cells: [ids.inForce, ids.issued, ids.repealed],
        left: inForce,
        right,
        difference: sumExactly([inForce, -right]),
        values: { before: (subject.year ?? 0) - 1, last, issued, repealed },
        related: relate(line, [ids.inForce]),
        operands: [inForce, last, issued, repealed],
      });
    }
  }
}

function judgeItems(subject: Subject, { line, changed }: Past, ledger: Ledger): void {
  for (const { prev, change } of ITEMS) {
    const left = figureOf(subject.given, prev);
    const [items, changes] = line ? [sumOver(line, prev), sumOver(line, change)] : [NaN, NaN];
    const right = items + changes;
    const known = line !== null && allGiven(left, right);
    if (!known) skip(ledger, 'XY-ITEMS');
    else if (left === right) record(ledger, 'XY-ITEMS', null);
    else {
      fail(ledger, 'XY-ITEMS', {
        at: prev,
        severity: changed ? 'info' : 'warning',
        cells: [prev],
        left,
        right,
        difference: left - right,
        values: { before: (subject.year ?? 0) - 1 },
        related: relate(line, [prev, change]),
        operands: [left, right],
      });
    }
  }
}

/** The cells whose leap is worth a word: Table 2 and the totals of the other tables. */
const JUMP_CELLS = [
  ...cellsOfTable(templateOf(NEWEST_FORM), 'proactive'),
  requestCell('received_new', 'total'),
  requestCell('concluded_total', 'total'),
  ...APPEALS.map(({ total }) => total),
];
const FEES: CellId = 'fees_amount_wan_yuan';
const TEN_THOUSAND = 10_000;

const isUnitSlip = (ratio: number): boolean =>
  [ratio, 1 / ratio].some((times) => times > 0.8 * TEN_THOUSAND && times < 1.2 * TEN_THOUSAND);

function judgeJumps(subject: Subject, last: Subject | null, ledger: Ledger): void {
  for (const cell of JUMP_CELLS) {
    const [left, right] = [figureOf(subject.given, cell), last ? figureOf(last.given, cell) : NaN];
    if (!last || !allGiven(left, right) || right < 10) {
      skip(ledger, 'XY-JUMP');
      continue;
    }
    const ratio = left / right;
    const related = relate([last], [cell]);
    const broken = { at: cell, cells: [cell], left, right, values: { ratio: ratio.toFixed(2) }, related };
    record(ledger, 'XY-JUMP', ratio > 5 || ratio < 0.2 ? { ...broken, operands: [left, right] } : null);
  }
  const [left, right] = [figureOf(subject.given, FEES), last ? figureOf(last.given, FEES) : NaN];
  if (!last || !allGiven(left, right) || left <= 0 || right <= 0) return skip(ledger, 'XY-UNIT');
  const broken = { at: FEES, cells: [FEES], left, right, related: relate([last], [FEES]), operands: [left, right] };
  record(ledger, 'XY-UNIT', isUnitSlip(left / right) ? broken : null);
}

/** The number of given figures where both sheets are the same throughout and add up to at least `least`; else 0. */
export function sameFigures(a: Subject, b: Subject, least: number): number {
  let [count, sum] = [0, 0];
  for (let place = 0; place < ALL_CELLS.length; place += 1) {
    const [mine = NaN, theirs = NaN] = [a.given[place], b.given[place]];
    if (Number.isNaN(mine) && Number.isNaN(theirs)) continue;
    if (mine !== theirs) return 0;
    count += 1;
    if (!isSignedCell(ALL_CELLS[place] as CellId)) sum += mine;
  }
  return sum >= least ? count : 0;
}

function judgeCopy(subject: Subject, last: Subject | null, ledger: Ledger): void {
  if (!last || last.reading === 'unread' || subject.reading === 'unread') return skip(ledger, 'XY-COPY');
  const left = sameFigures(subject, last, 5);
  const broken = { at: 'report', left, values: { before: last.year ?? 0 }, related: relate([last], []) };
  record(ledger, 'XY-COPY', left > 0 ? { ...broken, operands: [left] } : null);
}

/** Whether a table was printed, or partly printed, on a form that another had replaced by then. */
function isOutdated(table: 'proactive' | 'requests', form: TableForm | 'hybrid', year: number): boolean {
  const prescribed = tableFormOfYear(table, year);
  const forms: readonly TableForm[] = tableForms(table);
  return form === 'hybrid' ? prescribed !== forms[0] : forms.indexOf(form) < forms.indexOf(prescribed);
}

function judgeForms({ form, year }: Subject, last: Subject | null, ledger: Ledger): void {
  for (const table of ['proactive', 'requests'] as const) {
    const [before, after] = [last?.form[table] ?? 'absent', form[table]];
    if (before === 'absent' || after === 'absent') skip(ledger, 'XY-TEMPLATE');
    else {
      const broken = { at: table, values: { before, after }, operands: [before, after] };
      const prescribed =
        year !== null && before === tableFormOfYear(table, year - 1) && after === tableFormOfYear(table, year);
      const expected = before === after || prescribed;
      record(ledger, 'XY-TEMPLATE', expected ? null : broken);
    }
    if (after === 'absent' || year === null) skip(ledger, 'XY-LATEOLD');
    else {
      const broken = { at: table, left: year, operands: [year, after] };
      record(ledger, 'XY-LATEOLD', isOutdated(table, after, year) ? broken : null);
    }
  }
}

function judgePending(subject: Subject, last: Subject | null, ledger: Ledger): void {
  for (const { key, pending, parts } of APPEALS) {
    const values = parts.map((id) => figureOf(subject.given, id));
    const left = last ? figureOf(last.given, pending) : NaN;
    if (!last || !allGiven(left, ...values)) skip(ledger, 'XY-PENDING');
    else {
      const right = sumExactly(values);
      const related = relate([last], [pending]);
      const before = { before: last.year ?? 0 };
      const broken = { at: key, cells: parts, left, right, difference: left - right, values: before, related };
      record(ledger, 'XY-PENDING', left > right ? { ...broken, operands: [left, right] } : null);
    }
  }
}

/** Rules that hold a report against what went before it. */
export function judgeYears(subject: Subject, past: Past, ledger: Ledger): void {
  judgeCarry(subject, past, ledger);
  judgeStock(subject, past, ledger);
  judgeItems(subject, past, ledger);
  judgeJumps(subject, past.last, ledger);
  judgeCopy(subject, past.last, ledger);
  judgeForms(subject, past.last, ledger);
  judgePending(subject, past.last, ledger);
}
