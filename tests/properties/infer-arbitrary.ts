import fc from 'fast-check';
import type { Cell, CellId, FormYear, ReportForm, MutableCells } from '../../src/lib/core/report/index.ts';
import { isAmountCell, isSignedCell, owedCells, requestCell, templateOf } from '../../src/lib/core/template/index.ts';

export type Figures = ReadonlyMap<CellId, number>;

export const formOf = (year: FormYear): ReportForm => ({ proactive: year, requests: year, appeals: '2021' });

const count = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.nat({ max: 12 }) },
  fc.nat(),
);
const small = count.map((value) => value % 1_000_000);
const amount = fc.integer({ min: 0, max: 9_999_999_999 }).map((value) => Number(`${value}e-4`));
const change = fc.integer({ min: -99, max: 99 });

function proactiveValue(id: CellId): fc.Arbitrary<number> {
  if (isAmountCell(id)) return amount;
  return isSignedCell(id) ? change : small;
}

const PARTS = templateOf('2021')
  .requests.columns.slice(0, -1)
  .map(({ key }) => key);

/** Figures of Table 3 under which every row, column sum and balance holds. */
function requestFigures(year: FormYear): fc.Arbitrary<[CellId, number][]> {
  const rows = templateOf(year).requests.rows.map(({ key }) => key);
  const outcomes = rows.slice(2, -2);
  const column = fc.record({
    outcomes: fc.tuple(...outcomes.map(() => small)),
    carriedOut: small,
    share: fc.integer({ min: 0, max: 100 }),
  });
  return fc.tuple(...PARTS.map(() => column)).map((columns) => {
    const table = columns.map(({ outcomes: counts, carriedOut, share }) => {
      const concluded = counts.reduce((total, value) => total + value, 0);
      const received = Math.floor(((concluded + carriedOut) * share) / 100);
      return [received, concluded + carriedOut - received, ...counts, concluded, carriedOut];
    });
    return rows.flatMap((row, index) => {
      const parts = table.map((values) => values[index]!);
      const cells = parts.map((value, at): [CellId, number] => [requestCell(row, PARTS[at]!), value]);
      return [...cells, [requestCell(row, 'total'), parts.reduce((total, value) => total + value, 0)]];
    });
  });
}

const appealFigures: fc.Arbitrary<[CellId, number][]> = fc
  .tuple(...templateOf('2021').appeals.blocks.map(() => fc.tuple(small, small, small, small)))
  .map((blocks) =>
    templateOf('2021').appeals.blocks.flatMap(({ columns }, index) => {
      const parts = blocks[index]!;
      const values = [...parts, parts.reduce((total, value) => total + value, 0)];
      return columns.map(({ cell }, at): [CellId, number] => [cell, values[at]!]);
    }),
  );

/** The figures of a full report that satisfies every identity of its form, with the form. */
export const validReport: fc.Arbitrary<{ year: FormYear; figures: Figures }> = fc
  .constantFrom<FormYear[]>('2019', '2021')
  .chain((year) => {
    const ids = templateOf(year).proactive.blocks.flatMap((block) => block.rows.flatMap((row) => row.cells));
    const proactive = fc.tuple(...ids.map((id) => proactiveValue(id).map((value): [CellId, number] => [id, value])));
    return fc.tuple(proactive, requestFigures(year), appealFigures).map((tables) => ({
      year,
      figures: new Map<CellId, number>(tables.flat()),
    }));
  });

export const reported = (value: number): Cell => ({ value, status: 'reported', raw: String(value), at: null });

/** Every cell the form owes, as reported. */
export function reportedCells(year: FormYear, figures: Figures): MutableCells {
  return Object.fromEntries(owedCells(formOf(year)).map((id) => [id, reported(figures.get(id)!)]));
}
