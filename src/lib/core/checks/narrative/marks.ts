import type { Agency } from '../../agency/index.ts';
import type { CellId, Section, SectionKey, StoredReport } from '../../report/index.ts';
import { COUNT_AT_END } from '../../text/patterns-narrative.ts';
import { normaliseText } from '../../text/index.ts';
import { openLedger, type HeldClaim } from '../ledger.ts';
import type { RuleId } from '../rules/index.ts';
import { subjectOfStored } from '../subject.ts';
import { judgeNarrative } from './index.ts';

/** A figure in a line of the narrative, from one character to another, and whether the tables say the same. */
export interface TextMark {
  section: SectionKey;
  line: number;
  from: number;
  to: number;
  rule: RuleId;
  value: number;
  result: 'passed' | 'failed';
  /** The cell it was held against: the one of this value where there is one. */
  cell: CellId | null;
}

/** A line in one width and without spaces, with the place in the line that each of its characters came from. */
function plainLine(line: string): { text: string; places: number[] } {
  let text = '';
  const places: number[] = [];
  let at = 0;
  for (const character of line) {
    const plain = normaliseText(character).replace(/\s+/gu, '');
    for (let index = 0; index < plain.length; index += 1) places.push(at);
    text += plain;
    at += character.length;
  }
  return { text, places: [...places, line.length] };
}

function placeIn(plain: ReturnType<typeof plainLine>, { sentence, clause }: HeldClaim): [number, number] | null {
  const start = plain.text.indexOf(sentence);
  const inside = sentence.indexOf(clause);
  const figure = COUNT_AT_END.exec(clause);
  if (start < 0 || inside < 0 || figure === null) return null;
  const first = start + inside + figure.index;
  const [from, to] = [plain.places[first], plain.places[first + (figure[1]?.length ?? 0)]];
  return from === undefined || to === undefined ? null : [from, to];
}

/**
 * The figures that the narrative of a report states of its own tables, each at its place in a line of its section (lines are
 * counted from 0). A figure whose cells are missing, or whose meaning is not certain, is not marked.
 */
export function narrativeMarks(report: StoredReport, agency: Pick<Agency, 'name' | 'kind'>): TextMark[] {
  const claims: HeldClaim[] = [];
  judgeNarrative(subjectOfStored(report, agency), { ...openLedger(), claims });
  const cellOf = ({ cells, value }: HeldClaim): CellId | null =>
    cells.find((id) => report.cells[id]?.value === value) ?? cells[0] ?? null;
  const marks = report.sections.flatMap(({ key, text }: Section) =>
    text.split('\n').flatMap((line, index) => {
      const plain = plainLine(line);
      return claims.flatMap((claim): TextMark[] => {
        const place = claim.clause === '' ? null : placeIn(plain, claim);
        if (place === null) return [];
        const [from, to] = place;
        const { rule, value, result } = claim;
        return [{ section: key, line: index, from, to, rule, value, result, cell: cellOf(claim) }];
      });
    }),
  );
  const first = new Map<string, TextMark>();
  for (const mark of marks) {
    const key = `${mark.section} ${mark.line} ${mark.from}`;
    if (!first.has(key)) first.set(key, mark);
  }
  return [...first.values()].sort((a, b) => a.line - b.line || a.from - b.from);
}
