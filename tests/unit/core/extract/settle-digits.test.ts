import { describe, expect, it } from 'vitest';
import { settleDigits } from '../../../../src/lib/core/extract/settle-digits.ts';
import type { Cell, CellId } from '../../../../src/lib/core/report/index.ts';
import { identitiesOf, templateOf } from '../../../../src/lib/core/template/index.ts';
import { SEED } from '../../../support/chance.ts';
import { inventFigures, seededNumbers } from '../../../support/documents/figures.ts';

const IDENTITIES = identitiesOf(templateOf('2021'));
const cellOf = (value: number): Cell => ({ value, status: 'reported', raw: String(value), at: null });

/** What is settled among the figures of a report that were all seen in pictures, some of them misread. */
function settle(figures: ReadonlyMap<CellId, number>, misread: Readonly<Record<string, number>>): object {
  const cells = new Map([...figures].map(([id, value]) => [id, cellOf(misread[id] ?? value)]));
  return Object.fromEntries(settleDigits(cells, new Set(cells.keys()), IDENTITIES));
}
const figures = inventFigures('2021', 14, true);

describe('a figure that looks like another', () => {
  it('is what the sums of its row and of its column leave', () => {
    expect(figures.get('granted.natural_person')).toBe(38);
    expect(settle(figures, { 'granted.natural_person': 33 })).toEqual({ 'granted.natural_person': 38 });
    expect(settle(figures, { 'carried_in.total': 3 })).toEqual({ 'carried_in.total': 8 });
  });

  it('is found beside another one in the same row', () => {
    const misread = { 'granted.natural_person': 33, 'granted.public_welfare': 1 };
    expect(settle(figures, misread)).toEqual({ 'granted.natural_person': 38, 'granted.public_welfare': 7 });
  });

  it('stays where no digit of its shape fits, where it stands in one sum alone, and where nothing is wrong', () => {
    expect(settle(figures, { 'granted.natural_person': 34 })).toEqual({});
    expect(settle(figures, { review_total: (figures.get('review_total') ?? 0) + 2 })).toEqual({});
    expect(settle(figures, {})).toEqual({});
  });

  it(`is never settled to what it is not, however it was misread (TEST_SEED=${SEED})`, () => {
    const next = seededNumbers(SEED);
    let settled = 0;
    for (let trial = 0; trial < 60; trial += 1) {
      const own = inventFigures('2021', SEED + trial, trial % 2 === 0);
      const ids = [...own.keys()].filter((id) => id.includes('.'));
      const misread: Record<string, number> = {};
      for (let count = 1 + next(2); count > 0; count -= 1) {
        const id = ids[next(ids.length)] ?? 'granted.total';
        const digits = String(own.get(id)).split('');
        digits[next(digits.length)] = String(next(10));
        misread[id] = Number(digits.join(''));
      }
      for (const [id, value] of Object.entries(settle(own, misread))) {
        expect([id, value]).toEqual([id, own.get(id as CellId)]);
        settled += 1;
      }
    }
    expect(settled).toBeGreaterThan(0);
  });
});
