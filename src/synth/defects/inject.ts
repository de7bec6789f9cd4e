import type { CellId } from '../../lib/core/report/index.ts';
import { keyOf, truthOf, type Draft } from '../county/draft.ts';
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
function withExcess(line: LedgerLine, draft: Draft, around: Surroundings): LedgerLine {
  const sum = around.aggregateOf(draft.year);
  const isMain = line.cell !== null && (!line.cell.includes('.') || line.cell.endsWith('.total'));
  if (draft.isAggregate || sum === undefined || line.cell === null || !isMain) return line;
  const written = draft.cells[line.cell as CellId]?.value ?? 0;
  return written > truthOf(sum, line.cell) ? { ...line, rules: [...line.rules, 'AG-LE'] } : line;
}

/** Keeps defects apart: no two in one aspect of a report, none in the text of a report with faulty figures. */
function makeReservations() {
  const taken = new Set<string>();
  const nameOf = (draft: Draft, aspect: string, years: number): string =>
    `${keyOf(draft.body.id, draft.year + years)}/${aspect}`;
  const yearsOf = (chains: boolean): number[] => (chains ? [-1, 0, 1] : [0]);
  const isFree = (draft: Draft, { aspect, chains }: Pick<Defect, 'aspect' | 'chains'>): boolean => {
    if (aspect === 'text' && taken.has(nameOf(draft, 'figures', 0))) return false;
    // A body's first and last year chain with its predecessors and successors.
    const isAtEnd = draft.year === draft.body.from || draft.year === draft.body.to;
    return !(chains && isAtEnd) && yearsOf(chains).every((years) => !taken.has(nameOf(draft, aspect, years)));
  };
  const take = (draft: Draft, { aspect, chains }: Pick<Defect, 'aspect' | 'chains'>): void => {
    for (const years of yearsOf(chains)) taken.add(nameOf(draft, aspect, years));
  };
  return { isFree, take };
}

/**
 * Puts defects into drafts, in two steps because text is composed of the figures that are written. Which reports they
 * fall on follows from the seed alone. Returns the ledger by report.
 */
export function makeInjector(drafts: readonly Draft[], around: Surroundings) {
  const reservations = makeReservations();
  const injections: Injection[] = [];
  let defects = 0;
  const claimText = (draft: Draft): boolean => {
    const text = { aspect: 'text', chains: false } as const;
    const isFree = reservations.isFree(draft, text);
    if (isFree) reservations.take(draft, text);
    return isFree;
  };
  const inject = (kinds: readonly Defect[]): void => {
    for (const defect of kinds) {
      const random = new Random(around.seed, hashText(defect.kind));
      let wanted = Math.max(1, Math.round(defect.rate * drafts.length));
      for (const draft of random.shuffle(drafts)) {
        if (wanted === 0) break;
        if (!reservations.isFree(draft, defect) || !defect.isPossible(draft, around)) continue;
        const lines = defect.inject(draft, random, around, claimText);
        if (lines.length === 0) continue;
        reservations.take(draft, defect);
        defects += 1;
        wanted -= 1;
        const own = {
          defect: defects,
          agency_id: draft.body.id,
          year: draft.year,
          kind: defect.kind,
          aspect: defect.aspect,
        };
        injections.push(...lines.map((line) => ({ ...own, ...withExcess(line, draft, around) })));
      }
    }
  };
  return {
    intoFigures: () => inject(IN_FIGURES),
    intoTextAndFiles: () => inject(IN_TEXT_AND_FILES),
    injections: (): readonly Injection[] => injections,
  };
}
