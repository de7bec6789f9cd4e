import type { AgencyId } from '../../lib/core/report/index.ts';
import { owedCells } from '../../lib/core/template/index.ts';
import { Random, hashText } from '../figures/random.ts';
import { slotOf } from '../figures/facts.ts';
import type { NationRow } from '../nation/nation.ts';

/** How often what happens. */
const SHARE = { missing: 0.03, unread: 0.01, late: 0.06, misprint: 0.04, blank: 0.02, otherTotal: 0.15, noTotal: 0.04 };
/** A late report comes some days after the year's last day. */
const MOST_LATE = 90;
const DAY = 86_400_000;

/** What is wrong with a report of a fictional country. `slot` is a place in its facts. */
export interface Flaws {
  isFiled: boolean;
  isUnread: boolean;
  daysLate: number;
  /** A figure that is printed other than it was, and by how much. */
  misprint: { slot: number; by: number } | null;
  /** A cell that is left empty. */
  blank: number | null;
}

/** Whether the government of an area never publishes a total. */
const hasNoTotal = (seed: number, id: AgencyId): boolean =>
  new Random(seed, hashText(`total ${id}`)).chance(SHARE.noTotal);

/** Draws the flaws of a report, for each report anew from the seed. */
export function flawsOf(seed: number, { agency, year, scope, form }: NationRow): Flaws {
  const random = new Random(seed, hashText(`flaws ${agency.agency_id}`), year);
  const isTotal = scope === 'aggregate';
  const isFiled = !random.chance(SHARE.missing) && !(isTotal && hasNoTotal(seed, agency.agency_id));
  const isUnread = random.chance(SHARE.unread);
  const daysLate = random.chance(SHARE.late) ? random.between(1, MOST_LATE) : 0;
  const cells = owedCells(form);
  const misprinted = random.chance(isTotal ? SHARE.otherTotal : SHARE.misprint);
  const misprint = {
    slot: slotOf(random.pick(cells.filter((id) => !id.includes('amount')))),
    by: random.between(1, 9),
  };
  const blank = random.chance(SHARE.blank) ? slotOf(random.pick(cells)) : null;
  return { isFiled, isUnread, daysLate, misprint: misprinted ? misprint : null, blank };
}

/** A day some days later. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
