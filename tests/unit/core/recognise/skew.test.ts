import { describe, expect, it } from 'vitest';
import { findInk } from '../../../../src/lib/core/recognise/find-ink.ts';
import { sampleInk } from '../../../../src/lib/core/recognise/sample-ink.ts';
import { findSkew } from '../../../../src/lib/core/recognise/skew.ts';
import { Paper, turnedTable } from '../../../support/pictures/draw.ts';

const skewOf = (gray: Paper['gray']): number => findSkew(sampleInk(findInk(gray)), gray);

describe('a page that lies askew', () => {
  it.each([-3, -1.2, -0.3, 0, 0.5, 2.5])('is found to be turned by %s degrees', (degrees) => {
    expect(skewOf(turnedTable(degrees))).toBeCloseTo(degrees, 1);
  });

  it('is level where nothing stands on it', () => {
    expect(skewOf(new Paper(100, 100).gray)).toBe(0);
  });
});
