import { tidy } from '../text/index.ts';
import { FIGURE_WORD, VALUE_RUN, VALUE_TOKEN } from '../text/patterns-loose.ts';
import type { Row, RowCell } from './rows.ts';
import type { Stream } from './stream.ts';

/** What stands between blanks, bars and the colon of a label. */
export const WORD = /[^\s|:]+/g;

/** A figure of running text and where it stands. */
export interface LooseFigure {
  cell: RowCell;
  offset: number;
}

export interface Run {
  figures: readonly LooseFigure[];
  /** True where a word stands right before or right behind the figures: cells that run into one another. */
  glued: boolean;
  end: number;
}

const figureAt = (stream: Stream, offset: number, raw: string): LooseFigure => ({
  cell: { raw, text: tidy(raw), fill: 'own', at: stream.placeAt(offset) },
  offset,
});

/** Words of the text as its figures. */
export const figuresIn = (stream: Stream, words: readonly { text: string; offset: number }[]): LooseFigure[] =>
  words.map(({ text, offset }) => figureAt(stream, offset, text));

/** The words up to the end of the line and the lines behind it, as far as each of them is a figure or has one. */
function figureWords(stream: Stream, offset: number, border: number): LooseFigure[] {
  const figures: LooseFigure[] = [];
  for (let from = offset; from < border;) {
    const newline = stream.text.indexOf('\n', from);
    const end = newline === -1 ? stream.text.length : newline;
    // The line of the next label has that label's ordinal.
    if (end > border) break;
    const words = [...stream.text.slice(from, end).matchAll(WORD)];
    if (!words.every(([word]) => FIGURE_WORD.test(word))) break;
    for (const word of words) figures.push(figureAt(stream, from + word.index, word[0]));
    from = end + 1;
  }
  return figures;
}

/** The figures that begin at an offset and end before `border`; none where words follow at once. */
export function runAt(stream: Stream, offset: number, border = stream.text.length): Run {
  const { text } = stream;
  const whole = figureWords(stream, offset, border);
  VALUE_RUN.lastIndex = offset;
  const run = VALUE_RUN.exec(border === text.length ? text : text.slice(0, border));
  const end = offset + (run?.[0].length ?? 0);
  const last = whole.at(-1);
  // A mark or a stray sign beside one figure takes the others nothing of their places.
  if (last && whole.length > 1 && end < last.offset + last.cell.raw.length)
    return { figures: whole, glued: false, end: last.offset + last.cell.raw.length };
  if (!run) return { figures: [], glued: false, end: offset };
  const figures = [...run[0].matchAll(VALUE_TOKEN)].map((match) => figureAt(stream, offset + match.index, match[0]));
  const start = offset + run[0].search(/[^\s|:]/);
  const glued = /[^\s|:]/.test(text.charAt(start - 1)) || /[^\s|]/.test(text.charAt(end));
  return { figures, glued, end };
}

const standsFirst = ({ text }: Stream, { offset }: LooseFigure): boolean =>
  /(?:^|\n)[ |]*$/.test(text.slice(Math.max(0, offset - 4), offset));

/** True for a figure that has its line to itself. */
export const standsAlone = (stream: Stream, figure: LooseFigure): boolean =>
  standsFirst(stream, figure) &&
  /^[ |]*(?:\n|$)/.test(stream.text.slice(figure.offset + figure.cell.raw.length).slice(0, 4));

/** Figures without a last one that opens a line and is this number: that of the next row. */
export function withoutNumber(stream: Stream, figures: readonly LooseFigure[], number: number): readonly LooseFigure[] {
  const last = figures.at(-1);
  return last && last.cell.text === String(number) && standsFirst(stream, last) ? figures.slice(0, -1) : figures;
}

/** A row of running text: its label, where it has one, and its figures. */
export function makeRow(stream: Stream, offset: number, label: string, run?: Pick<Run, 'figures' | 'glued'>): Row {
  const at = stream.placeAt(offset);
  const head: RowCell[] = label === '' ? [] : [{ raw: label, text: tidy(label), fill: 'own', at }];
  return {
    cells: [...head, ...(run?.figures ?? []).map(({ cell }) => cell)],
    block: at.block,
    loose: true,
    fused: run?.glued ?? false,
  };
}

/** Gluing is a matter of the whole text: where it glues half of the rows, the others owe their spaces to chance. */
export function spreadFused(rows: readonly Row[], figures: readonly Row[]): Row[] {
  const fused = figures.filter((row) => row.fused).length * 2 >= figures.length;
  return rows.map((row) => ({ ...row, fused }));
}
