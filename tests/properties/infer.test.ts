import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inferCells } from '../../src/lib/core/extract/index.ts';
import type { Cell, CellId, CellStatus } from '../../src/lib/core/report/index.ts';
import { identitiesFor, type Identity } from '../../src/lib/core/template/index.ts';
import { formOf, reported, reportedCells, validReport } from './infer-arbitrary.ts';

const missing = (status: CellStatus): Cell => ({ value: null, status, raw: null, at: null });

/** A valid report with some of its cells gone, each in one of the given ways. */
const withHoles = (...statuses: CellStatus[]) =>
  validReport.chain(({ year, figures }) => {
    const identities = identitiesFor(formOf(year));
    const bound = [...new Set(identities.flatMap(({ left, right }) => [...left, ...right]))];
    const some = fc.oneof(fc.subarray(bound, { maxLength: 12 }), fc.subarray(bound));
    return fc
      .tuple(some, fc.array(fc.constantFrom(...statuses), { minLength: bound.length, maxLength: bound.length }))
      .map(([gone, ways]) => {
        const cells = reportedCells(year, figures);
        gone.forEach((id, index) => (cells[id] = missing(ways[index]!)));
        return { figures, identities, cells, gone };
      });
  });

const cellsOf = ({ left, right }: Identity): CellId[] => [...left, ...right];

/** Cells that hang together with one cell through identities. */
function connected(start: CellId, identities: readonly Identity[]): Set<CellId> {
  const reached = new Set([start]);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const identity of identities)
      if (cellsOf(identity).some((id) => reached.has(id))) for (const id of cellsOf(identity)) reached.add(id);
  }
  return reached;
}

describe('inference', () => {
  test('finds nothing but the true value, for missing cells only', () => {
    let found = 0;
    fc.assert(
      fc.property(withHoles('blank', 'absent'), ({ figures, identities, cells, gone }) => {
        for (const [id, cell] of inferCells(cells, identities)) {
          found += 1;
          expect(gone).toContain(id);
          expect(cell).toEqual({ value: figures.get(id), status: 'inferred', raw: null, at: null });
        }
      }),
      { numRuns: 150 },
    );
    expect(found).toBeGreaterThan(0);
  });

  test('finds a single missing cell of any identity', () => {
    fc.assert(
      fc.property(validReport, fc.nat(), fc.nat(), ({ year, figures }, which, where) => {
        const identities = identitiesFor(formOf(year));
        const ids = cellsOf(identities[which % identities.length]!);
        const id = ids[where % ids.length]!;
        const cells = { ...reportedCells(year, figures), [id]: missing('absent') };
        expect([...inferCells(cells, identities)].map(([key, { value }]) => [key, value])).toEqual([
          [id, figures.get(id)],
        ]);
      }),
      { numRuns: 100 },
    );
  });

  test('never fills a mark, words or an unreadable figure', () => {
    fc.assert(
      fc.property(withHoles('na_mark', 'text_only', 'unreadable'), ({ identities, cells }) => {
        expect(inferCells(cells, identities).size).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test('does not change what it is given, and finds the same again beside what it found', () => {
    fc.assert(
      fc.property(withHoles('blank', 'absent', 'na_mark', 'unreadable'), ({ identities, cells }) => {
        const before = structuredClone(cells);
        const found = inferCells(cells, identities);
        expect(cells).toEqual(before);
        expect(inferCells({ ...cells, ...Object.fromEntries(found) }, identities).size).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  test('finds nothing among cells that hang together with a contradiction, and all the rest as before', () => {
    const broken = fc.tuple(withHoles('blank', 'absent'), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 50 }));
    fc.assert(
      fc.property(broken, ([{ figures, identities, cells, gone }, which, where, by]) => {
        const identity = identities[which % identities.length]!;
        const ids = cellsOf(identity);
        const spoilt = { ...cells };
        for (const id of ids) spoilt[id] = reported(figures.get(id)!);
        const wrong = ids[where % ids.length]!;
        spoilt[wrong] = reported(figures.get(wrong)! + by);
        const touched = connected(wrong, identities);
        const found = inferCells(spoilt, identities);
        for (const id of found.keys()) expect(touched.has(id)).toBe(false);
        const elsewhere = [...inferCells(cells, identities)].filter(([id]) => !touched.has(id));
        expect(new Map(found)).toEqual(new Map(elsewhere));
        expect([...found.keys()].every((id) => gone.includes(id))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
