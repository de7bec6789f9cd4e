import { describe, expect, it } from 'vitest';
import { findSheet } from '../../../../src/lib/core/recognise/find-sheet.ts';
import { movePoint, planeOnto, type Corners } from '../../../../src/lib/core/recognise/plane.ts';
import type { Gray, Picture } from '../../../../src/lib/core/recognise/raster.ts';
import { unbend } from '../../../../src/lib/core/recognise/unbend.ts';
import { Paper, table } from '../../../support/pictures/draw.ts';

const SIZE = { width: 700, height: 500 };

const inColours = ({ width, height, data }: Gray): Picture => ({
  width,
  height,
  rgba: Uint8Array.from({ length: data.length * 4 }, (_, at) => (at % 4 === 3 ? 255 : (data[at >> 2] ?? 0))),
});

/** The table on its sheet, photographed on something dark: what is outside of the sheet is given brightness `ground`. */
function photograph(corners: Corners, ground: number) {
  const onTable = unbend(new Paper(700, 500).ink(0, 0, 700, 500, ground).gray, planeOnto(corners, SIZE), SIZE);
  const sheet = unbend(table, planeOnto(corners, SIZE), SIZE);
  return { ...sheet, data: sheet.data.map((value, at) => (onTable.data[at] === ground ? value : ground)) };
}

describe('the sheet in a photograph', () => {
  it('is found by its four corners', () => {
    // These points of the sheet's plane are the corners of the photograph: the sheet lies well inside of it.
    const seen: Corners = [
      { x: -60, y: -40 },
      { x: 770, y: -70 },
      { x: 740, y: 560 },
      { x: -90, y: 530 },
    ];
    const found = findSheet(inColours(photograph(seen, 70)));
    const onSheet = planeOnto(seen, SIZE);
    const expected = [
      [0, 0],
      [700, 0],
      [700, 500],
      [0, 500],
    ];
    for (const [index, corner] of (found ?? []).entries()) {
      const { x, y } = movePoint(onSheet, corner);
      expect(Math.abs(x - (expected[index]?.[0] ?? 0))).toBeLessThan(7);
      expect(Math.abs(y - (expected[index]?.[1] ?? 0))).toBeLessThan(7);
    }
    expect(found).toHaveLength(4);
  });

  it('is not looked for in a scan, however dark one side of it is', () => {
    expect(findSheet(inColours(table))).toBeNull();
    const shaded = table.data.map((value, at) => value * (1 - (0.5 * (at % 700)) / 700));
    expect(findSheet(inColours({ ...table, data: shaded }))).toBeNull();
    const few = new Paper(700, 500).ink(100, 100, 180, 112).gray;
    const faded = few.data.map((value, at) => value * (1 - (0.5 * (at % 700)) / 700));
    expect(findSheet(inColours({ ...few, data: faded }))).toBeNull();
  });
});
