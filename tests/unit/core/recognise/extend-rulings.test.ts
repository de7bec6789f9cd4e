import { describe, expect, it } from 'vitest';
import { extendRulings } from '../../../../src/lib/core/recognise/extend-rulings.ts';
import { findInk } from '../../../../src/lib/core/recognise/find-ink.ts';
import { findRulings } from '../../../../src/lib/core/recognise/rulings.ts';
import { drawTable, Paper } from '../../../support/pictures/draw.ts';

const TABLE = { from: 60, rows: 6, columns: 9, step: 60 };
const PER_POINT = 2;
/** The third line from the left, in the last row and in the one before it. */
const LINE = { left: 180, right: 182 };
const [LAST, BEFORE] = [364, 302];

/** How far down the third line from the left goes, before and after. */
function third(paper: Paper): [number, number] {
  const rulings = findRulings(findInk(paper.gray), PER_POINT);
  const found = extendRulings(paper.gray, rulings, PER_POINT);
  const at = (lines: readonly { at: number }[]) => lines.findIndex((line) => Math.abs(line.at - 181) < 2);
  return [rulings.down[at(rulings.down)]?.to ?? 0, found.down[at(found.down)]?.to ?? 0];
}

describe('a ruling line', () => {
  it('goes on to the foot of its table where it is faint', () => {
    const paper = drawTable(new Paper(700, 500), TABLE).ink(LINE.left, LAST, LINE.right, 420, 225);
    expect(third(paper).map((to) => to > 415)).toEqual([false, true]);
  });

  it('goes on over a break in the row', () => {
    const paper = drawTable(new Paper(700, 500), TABLE).ink(LINE.left, LAST + 20, LINE.right, LAST + 26, 255);
    paper.ink(LINE.left, LAST, LINE.right, LAST + 4, 255);
    expect(third(paper)[1]).toBeGreaterThan(415);
  });

  it('does not reach over bare paper to another table in the same place', () => {
    const first = drawTable(new Paper(400, 1_200), { from: 20, rows: 14, columns: 2, step: 60 });
    for (let row = 0; row <= 2; row += 1) first.ink(20, 960 + row * 60, 142, 962 + row * 60);
    for (let column = 0; column <= 2; column += 1) first.ink(20 + column * 60, 960, 22 + column * 60, 1_082);
    const rulings = findRulings(findInk(first.gray), PER_POINT);
    const ends = ({ down }: typeof rulings) => down.map(({ from, to }) => [from, to]);
    expect(ends(extendRulings(first.gray, rulings, PER_POINT))).toEqual(ends(rulings));
  });

  it('ends where there is none, and where only characters stand in its way', () => {
    const blank = drawTable(new Paper(700, 500), TABLE).ink(LINE.left, LAST, LINE.right, 420, 255);
    expect(third(blank)[1]).toBeLessThan(LAST + 2);
    // A character as high as two thirds of the row, in a cell over two columns.
    const text = drawTable(new Paper(700, 500), TABLE).ink(LINE.left, BEFORE, LINE.right, 420, 255);
    text
      .ink(174, LAST, 190, LAST + 2)
      .ink(174, 420, 190, 422)
      .ink(LINE.left, BEFORE + 10, LINE.right, BEFORE + 50);
    expect(third(text)[1]).toBeLessThan(BEFORE + 2);
    // A low row, which the stroke of a character nearly fills.
    const low = drawTable(new Paper(700, 500), TABLE).ink(LINE.left, LAST, LINE.right, 420, 255).ink(60, 398, 602, 400);
    low.ink(LINE.left, LAST + 7, LINE.right, LAST + 27);
    expect(third(low)[1]).toBeLessThan(LAST + 2);
  });
});
