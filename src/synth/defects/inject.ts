import type { CellId } from '../../lib/core/report/index.ts';
import { keyOf, truthOf, type CountyReport } from '../county/county-report.ts';
import { Random, hashText } from '../figures/random.ts';
import { aggregateMismatch, carryMismatch, stockMismatch, townshipRegulations, yuanForWan } from './chains.ts';
import type { Defect, DefectKind, LedgerLine, Surroundings } from './defect.ts';
import { duplicateDocument, late, noDate, notFiled, unread } from './filing.ts';
import { hybrid, oldForm, truncatedRequests } from './forms.ts';
import { blankZero, slash, textInCell } from './marks.ts';
import { brokenBalance, shiftedColumn, wrongCell, wrongTotal } from './sums.ts';
import { copiedText, lostAppealsHeader, textAgainstTable } from './text.ts';

/** What chains over years comes first, then what is rare: the others find a place anywhere. */
const IN_FIGURES: readonly Defect[] = [
  notFiled,
  unread,
  oldForm,
  hybrid,
  truncatedRequests,
  yuanForWan,
  townshipRegulations,
  stockMismatch,
  carryMismatch,
  shiftedColumn,
  wrongTotal,
  wrongCell,
  brokenBalance,
  aggregateMismatch,
  textInCell,
  slash,
  blankZero,
];
const IN_TEXT_AND_FILES: readonly Defect[] = [
  lostAppealsHeader,
  copiedText,
  textAgainstTable,
  duplicateDocument,
  late,
  noDate,
];

/** A line of the ledger with where it stands. Lines of one defect share its number. */
export interface Injection extends LedgerLine {
  defect: number;
  agency_id: string;
  year: number;
  kind: DefectKind;
  aspect: Defect['aspect'];
}

/** No body has more than all of them together; held for what the government's report is read for, not for single applicants. */
function withExcess(line: LedgerLine, report: CountyReport, around: Surroundings): LedgerLine {
  const sum = around.aggregateOf(report.year);
  const isMain = line.cell !== null && (!line.cell.includes('.') || line.cell.endsWith('.total'));
  if (report.isAggregate || sum === undefined || line.cell === null || !isMain) return line;
  const written = report.cells[line.cell as CellId]?.value ?? 0;
  return written > truthOf(sum, line.cell) ? { ...line, rules: [...line.rules, 'AG-LE'] } : line;
}

/** Keeps defects apart: no two in one aspect of a report, none in the text of a report with faulty figures. */
function makeReservations() {
  const taken = new Set<string>();
  const nameOf = (report: CountyReport, aspect: string, years: number): string =>
    `${keyOf(report.body.id, report.year + years)}/${aspect}`;
  const yearsOf = (chains: boolean): number[] => (chains ? [-1, 0, 1] : [0]);
  const isFree = (report: CountyReport, { aspect, chains }: Pick<Defect, 'aspect' | 'chains'>): boolean => {
    if (aspect === 'text' && taken.has(nameOf(report, 'figures', 0))) return false;
    // A body's first and last year chain with its predecessors and successors.
    const isAtEnd = report.year === report.body.from || report.year === report.body.to;
    return !(chains && isAtEnd) && yearsOf(chains).every((years) => !taken.has(nameOf(report, aspect, years)));
  };
  const take = (report: CountyReport, { aspect, chains }: Pick<Defect, 'aspect' | 'chains'>): void => {
    for (const years of yearsOf(chains)) taken.add(nameOf(report, aspect, years));
  };
  return { isFree, take };
}

/**
 * Puts defects into reports, in two steps because text is composed of the figures that are written. Which reports they
 * fall on follows from the seed alone. Returns the ledger by report.
 */
export function makeInjector(reports: readonly CountyReport[], around: Surroundings) {
  const reservations = makeReservations();
  const injections: Injection[] = [];
  let defects = 0;
  const claimText = (report: CountyReport): boolean => {
    const text = { aspect: 'text', chains: false } as const;
    const isFree = reservations.isFree(report, text);
    if (isFree) reservations.take(report, text);
    return isFree;
  };
  const inject = (kinds: readonly Defect[]): void => {
    for (const defect of kinds) {
      const random = new Random(around.seed, hashText(defect.kind));
      let wanted = Math.max(1, Math.round(defect.rate * reports.length));
      for (const report of random.shuffle(reports)) {
        if (wanted === 0) break;
        if (!reservations.isFree(report, defect) || !defect.isPossible(report, around)) continue;
        const lines = defect.inject(report, random, around, claimText);
        if (lines.length === 0) continue;
        reservations.take(report, defect);
        defects += 1;
        wanted -= 1;
        const own = {
          defect: defects,
          agency_id: report.body.id,
          year: report.year,
          kind: defect.kind,
          aspect: defect.aspect,
        };
        injections.push(...lines.map((line) => ({ ...own, ...withExcess(line, report, around) })));
      }
    }
  };
  return {
    intoFigures: () => inject(IN_FIGURES),
    intoTextAndFiles: () => inject(IN_TEXT_AND_FILES),
    injections: (): readonly Injection[] => injections,
  };
}
