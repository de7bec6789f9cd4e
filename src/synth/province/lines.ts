import { printRows } from '../../lib/core/dataset/index.ts';
import { ALL_CELLS, isAmountCell, owedCells } from '../../lib/core/template/index.ts';
import type { ReportForm } from '../../lib/core/report/index.ts';
import { WAN_YUAN } from '../figures/facts.ts';
import type { NationRow } from '../nation/nation.ts';
import { daysAfter, flawsOf, type Flaws } from './flaws.ts';

const UNITS = ALL_CELLS.map((id) => (isAmountCell(id) ? WAN_YUAN : 1));
const ABSENT = 'absent';
const NOTHING = ','.repeat(ALL_CELLS.length - 1);

/** By form, whether it prints each of the cells. */
const printed = new Map<ReportForm, readonly boolean[]>();

function printedBy(form: ReportForm): readonly boolean[] {
  const known = printed.get(form);
  if (known) return known;
  const owed = new Set(owedCells(form));
  const made = ALL_CELLS.map((id) => owed.has(id));
  printed.set(form, made);
  return made;
}

function cellsText({ facts, form }: NationRow, { misprint, blank }: Flaws): string {
  const has = printedBy(form);
  let text = '';
  for (let slot = 0; slot < has.length; slot += 1) {
    if (slot > 0) text += ',';
    if (has[slot] !== true || slot === blank) continue;
    text += ((facts[slot] ?? 0) + (misprint?.slot === slot ? misprint.by : 0)) / (UNITS[slot] ?? 1);
  }
  return text;
}

/** A report as lines of `reports.csv` and `cell_notes.csv`; both empty where it was not filed. The same seed gives the same lines. */
export function reportLines(seed: number, report: NationRow): { report: string; notes: string } {
  const flaws = flawsOf(seed, report);
  if (!flaws.isFiled) return { report: '', notes: '' };
  const { agency, year, title, published_on, scope, form } = report;
  const forms = flaws.isUnread ? [ABSENT, ABSENT, ABSENT] : [form.proactive, form.requests, form.appeals];
  const day = flaws.daysLate === 0 ? published_on : daysAfter(`${year + 1}-03-31`, flaws.daysLate);
  const state = flaws.isUnread ? 'unread' : 'read';
  const head = printRows([[agency.agency_id, year, title, day, null, scope, ...forms, state, null]]).trimEnd();
  const cells = flaws.isUnread ? NOTHING : cellsText(report, flaws);
  const noted = flaws.isUnread || flaws.blank === null ? null : ALL_CELLS[flaws.blank];
  return {
    report: `${head},${cells}\n`,
    notes:
      noted === null || noted === undefined ? '' : printRows([[agency.agency_id, year, noted, 'blank', null, null]]),
  };
}
