import { expect } from 'vitest';
import { zh } from './zh.ts';
import {
  isVerdict,
  leadText,
  spokenPoint,
  type ConclusionLine,
  type FigureView,
  type LeadPiece,
  type Twin,
} from '../../src/lib/views/index.ts';

/** A table as its lines, cell by cell. */
export const linesOf = ({ columns, rows }: Pick<Twin, 'columns' | 'rows'>): string[] => [
  columns.map(({ label }) => label).join(' | '),
  ...rows.map((row) => row.map(({ text }) => text).join(' | ')),
];

/**
 * What a figure says of itself, its table in lines, and of each series how many figures it speaks and the last of them; `full`
 * is whether its foot calls it complete.
 */
export function toldBy({ id, finding, subtitle, foot, twin, spoken, empty }: FigureView<unknown>) {
  // What holds of every figure: it can be linked to, and its table has names at the left, then figures at the right.
  expect(id).toMatch(/^[a-z][a-z_-]*[a-z]$/);
  const names = twin.columns.findIndex(({ numeric }) => numeric);
  expect([1, 2]).toContain(names);
  expect(twin.columns.map(({ numeric }) => numeric)).toEqual(twin.columns.map((_, index) => index >= names));
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

/** The sentences of a conclusion as they are read, each behind its label. */
export const conclusionSentences = (lines: readonly ConclusionLine[]): string[] =>
  lines.map(
    ({ label, pieces }) =>
      `${label}：${pieces.map((piece) => (isVerdict(piece) ? zh.judgement.verdict[piece.verdict] : sentence([piece]))).join('')}`,
  );
