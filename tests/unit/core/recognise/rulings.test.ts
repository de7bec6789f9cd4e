import { describe, expect, it } from 'vitest';
import { findInk } from '../../../../src/lib/core/recognise/find-ink.ts';
import { eraseRulings, findRulings, keepCrossing, type Rulings } from '../../../../src/lib/core/recognise/rulings.ts';
import { Paper, drawTable } from '../../../support/pictures/draw.ts';

const places = ({ across, down }: Rulings): [number[], number[]] => [
  across.map(({ at }) => Math.round(at)),
  down.map(({ at }) => Math.round(at)),
];

describe('ruling lines', () => {
  it('are found where the table has them, as thick and as long as they are', () => {
    const ink = findInk(drawTable(new Paper(300, 200), { from: 20, rows: 2, columns: 3, step: 60 }).gray);
    const rulings = findRulings(ink, 2);
    expect(places(rulings)).toEqual([
      [21, 81, 141],
      [21, 81, 141, 201],
    ]);
    expect(rulings.across[0]).toEqual({ at: 21, slope: 0, thick: 2, from: 20, to: 202 });
  });

  it('go on over a hole in their print', () => {
    const ink = findInk(new Paper(300, 60).ink(20, 30, 150, 32).ink(151, 30, 280, 32).gray);
    expect(findRulings(ink, 2).across).toEqual([
      { at: 31, slope: 0, thick: (259 / 260) * 2 + 2 / 260, from: 20, to: 280 },
    ]);
  });

  it('are one line where they rise by a pixel on their way', () => {
    const ink = findInk(new Paper(300, 60).ink(20, 30, 150, 32).ink(150, 31, 280, 33).gray);
    expect(findRulings(ink, 2).across.map(({ at, from, to }) => [at, from, to])).toEqual([[31.5, 20, 280]]);
  });

  it('are no strokes of characters', () => {
    const ink = findInk(new Paper(300, 200).ink(20, 30, 50, 33).gray);
    expect(findRulings(ink, 2).across).toEqual([]);
  });

  it('count only where they meet one of the other direction', () => {
    const paper = drawTable(new Paper(400, 300), { from: 20, rows: 1, columns: 2, step: 60 }).ink(40, 250, 300, 252);
    const rulings = findRulings(findInk(paper.gray), 2);
    expect(rulings.across).toHaveLength(3);
    expect(keepCrossing(rulings, 2).across.map(({ at }) => Math.round(at))).toEqual([21, 81]);
  });

  it('are no strokes of a large character', () => {
    const paper = drawTable(new Paper(400, 500), { from: 20, rows: 2, columns: 3, step: 60 });
    // 工 in a title of 24 points: its strokes are as long as those of a low row.
    paper.ink(250, 300, 296, 304).ink(246, 340, 300, 344).ink(271, 300, 275, 344);
    const rulings = findRulings(findInk(paper.gray), 2);
    expect(places(rulings)[0]).toContain(342);
    expect(places(keepCrossing(rulings, 2))).toEqual([
      [21, 81, 141],
      [21, 81, 141, 201],
    ]);
  });

  it('are no sides of a stamp, which begin and end anywhere between them', () => {
    const table = () => drawTable(new Paper(400, 300), { from: 20, rows: 4, columns: 2, step: 60 });
    const down = (paper: Paper) =>
      keepCrossing(findRulings(findInk(paper.gray), 2), 2).down.map(({ at }) => Math.round(at));
    expect(down(table().ink(50, 95, 56, 190))).toEqual([21, 81, 141]);
    // As long, from one line of the table on: it parts a cell.
    expect(down(table().ink(50, 82, 53, 177))).toEqual([21, 52, 81, 141]);
  });

  it('leave what stands between them when they are taken away', () => {
    const paper = drawTable(new Paper(200, 200), { from: 20, rows: 1, columns: 2, step: 60 }).ink(45, 45, 55, 57);
    const ink = findInk(paper.gray);
    const left = eraseRulings(ink, findRulings(ink, 2), 2);
    expect(left.data.reduce((sum, value) => sum + value, 0)).toBe(10 * 12);
  });
});
