import type { PrintedPart } from './official.ts';

/** What a reader of pictures does with a page: none of it moves a figure for somebody who reads the lines. */
export interface Oddities {
  /** What stands between the cells of a row. */
  between?: string;
  /** Rows of Table 3 have their number in a column of their own. */
  numbered?: boolean;
  /** Changes a label: ordinals, blanks, signs, a character that is lost. */
  label?: (text: string, row: number) => string;
  figure?: (text: string, row: number, column: number) => string;
  /** A line for the foot of every page. */
  page?: (number: number) => string;
  /** Where the row is broken: behind how many characters of the last label, or before how many figures of the end. */
  broken?: { label?: number; figures?: number };
  /** Each cell has a line to itself. */
  cellByCell?: boolean;
}

const LINES_OF_PAGE = 24;
const isFigure = (text: string): boolean => /^[-\d.]+$/.test(text);

/** Lines of one row: its labels, then its figures. */
function linesOf(labels: readonly string[], figures: readonly string[], { between = ' ', ...how }: Oddities): string[] {
  if (how.cellByCell) return [...labels, ...figures];
  const { label = 0, figures: last = 0 } = how.broken ?? {};
  const head = labels.join(between);
  if (label > 0 && head.length > label + 2)
    return [head.slice(0, label), [head.slice(label), ...figures].join(between)];
  if (last > 0 && figures.length > last)
    return [[head, ...figures.slice(0, -last)].join(between), figures.slice(-last).join(between)];
  return [[head, ...figures].join(between)];
}

/** A report as the text of its pictures: no table is left, cells follow one another in their lines. */
export function printPictureText(parts: readonly PrintedPart[], how: Oddities): string {
  let [row, above, table] = [0, 0, 0];
  const lines = parts.flatMap((part): string[] => {
    if (part.kind !== 'table') return [part.text];
    table += 1;
    above = row;
    return part.rows.flatMap((cells) => {
      const texts = cells.map(({ text }) => text);
      const from = texts.findIndex(isFigure);
      if (from === -1)
        return linesOf(
          texts.filter((text) => text !== ''),
          [],
          how,
        );
      row += 1;
      const labels = texts.slice(0, from).map((text) => how.label?.(text, row) ?? text);
      const figures = texts.slice(from).map((text, column) => how.figure?.(text, row, column) ?? text);
      const number = how.numbered && table === 2 ? [String(row - above)] : [];
      return linesOf([...number, ...labels], figures, how);
    });
  });
  const withPages = lines.flatMap((line, index) =>
    how.page && index % LINES_OF_PAGE === LINES_OF_PAGE - 1 ? [line, how.page((index + 1) / LINES_OF_PAGE)] : [line],
  );
  return withPages.join('\n');
}
