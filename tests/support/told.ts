import { zh } from '../../src/lib/labels/index.ts';
import { leadText, spokenPoint, type FigureView, type LeadPiece, type Twin } from '../../src/lib/views/index.ts';

/** A table as its lines, cell by cell. */
export const linesOf = ({ columns, rows }: Pick<Twin, 'columns' | 'rows'>): string[] => [
  columns.map(({ label }) => label).join(' | '),
  ...rows.map((row) => row.map(({ text }) => text).join(' | ')),
];

/**
 * What a figure says of itself, its table in lines, and of each series how many figures it speaks and the last of them; `full`
 * is whether its foot calls it complete.
 */
export function toldBy({ finding, subtitle, foot, twin, spoken, empty }: FigureView<unknown>) {
  return {
    finding,
    subtitle,
    foot: foot.text,
    full: foot.complete,
    empty,
    table: linesOf(twin),
    spoken: spoken.map(({ series, points }) => {
      const last = points.at(-1);
      return `${points.length}: ${last ? spokenPoint(series, last, zh) : ''}`;
    }),
  };
}

/** A sentence of words and figures as it is read. */
export const sentence = (pieces: readonly LeadPiece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : leadText(piece, zh))).join('');
