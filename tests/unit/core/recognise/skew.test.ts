import { describe, expect, it } from 'vitest';
import { findInk } from '../../../../src/lib/core/recognise/find-ink.ts';
import { findRulings } from '../../../../src/lib/core/recognise/rulings.ts';
import { findSkew } from '../../../../src/lib/core/recognise/skew.ts';
import { turnBack } from '../../../../src/lib/core/recognise/turn.ts';
import { Paper, drawTable } from '../../../support/pictures/draw.ts';

const table = () => drawTable(new Paper(700, 500), { from: 60, rows: 6, columns: 9, step: 60 }).gray;

describe('a page that lies askew', () => {
  it.each([-3, -1.2, -0.3, 0, 0.5, 2.5])('is found to be turned by %s degrees', (degrees) => {
    expect(findSkew(findInk(turnBack(table(), -degrees)))).toBeCloseTo(degrees, 1);
  });

  it('has its lines straight again when it is turned back', () => {
    const turned = turnBack(table(), -2);
    const straight = turnBack(turned, findSkew(findInk(turned)));
    const { across } = findRulings(findInk(straight), 2);
    expect(across.map(({ at }) => Math.round(at / 2))).toEqual([31, 61, 91, 121, 151, 181, 211]);
  });

  it('is left as it is where nothing stands on it', () => {
    const { gray } = new Paper(100, 100);
    expect(findSkew(findInk(gray))).toBe(0);
    expect(turnBack(gray, 0).data).toEqual(gray.data);
  });
});
