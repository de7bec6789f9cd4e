import type { Cell, CellId } from '../report/index.ts';
import {
  identitiesOf,
  requestCell,
  type ColumnKey,
  type Identity,
  type RowKey,
  type Template,
} from '../template/index.ts';
import type { MatchedRow } from './match-rows.ts';

/** A row of run-together figures with every way to cut it so that it ends in its own sum. */
export interface FusedRow {
  entry: MatchedRow;
  key: RowKey;
  ways: readonly (readonly string[])[];
  more: boolean;
}

type Way = readonly string[];
type Choice = ReadonlyMap<RowKey, Way>;

const MOST_COMBINATIONS = 50_000;

/** Every choice of one way a row under which all column identities hold; `null` where there are too many to look at. */
function listSolutions(
  fused: readonly FusedRow[],
  known: ReadonlyMap<CellId, number>,
  identities: readonly Identity[],
  columns: readonly ColumnKey[],
): Choice[] | null {
  const combinations = fused.reduce((product, { ways }) => product * ways.length, 1);
  if (combinations > MOST_COMBINATIONS) return null;
  const solutions: Choice[] = [];
  for (let number = 0; number < combinations; number += 1) {
    const values = new Map(known);
    const choice = new Map<RowKey, Way>();
    let rest = number;
    for (const { key, ways } of fused) {
      const way = ways[rest % ways.length] ?? [];
      rest = Math.floor(rest / ways.length);
      choice.set(key, way);
      columns.forEach((column, index) => values.set(requestCell(key, column), Number(way[index])));
    }
    const sum = (ids: readonly CellId[]): number => ids.reduce((total, id) => total + (values.get(id) ?? NaN), 0);
    if (identities.every(({ left, right }) => sum(left) === sum(right))) solutions.push(choice);
  }
  return solutions;
}

/** True where the figures known so far can still satisfy the identity: what is missing is nought or more. */
function canHold({ left, right }: Identity, values: ReadonlyMap<CellId, number>): boolean {
  const sum = (ids: readonly CellId[]): number => ids.reduce((total, id) => total + (values.get(id) ?? 0), 0);
  const complete = (ids: readonly CellId[]): boolean => ids.every((id) => values.has(id));
  return (!complete(right) || sum(left) <= sum(right)) && (!complete(left) || sum(right) <= sum(left));
}

/** The cuts that no column identity contradicts; where one does, every cut row in it is in doubt. */
function withoutDoubt(
  single: ReadonlyMap<RowKey, Way>,
  known: ReadonlyMap<CellId, number>,
  identities: readonly Identity[],
  columns: readonly ColumnKey[],
): Choice {
  const values = new Map(known);
  for (const [key, way] of single)
    columns.forEach((column, index) => values.set(requestCell(key, column), Number(way[index])));
  const doubtful = new Set(
    identities.filter((identity) => !canHold(identity, values)).flatMap(({ left, right }) => [...left, ...right]),
  );
  return new Map(
    [...single].filter(
      ([key, way]) => oneDigitEach(way) || !columns.some((column) => doubtful.has(requestCell(key, column))),
    ),
  );
}

const oneDigitEach = (way: Way): boolean => way.every((text) => text.length === 1);

/**
 * The cut of each row that admits no other: the only way that its own sum allows, or the only one that the sums and the
 * balance of all columns allow as well. Where the columns contradict every choice, only rows of one digit a cell stand.
 */
export function solveFusedRows(
  fused: readonly FusedRow[],
  cells: ReadonlyMap<CellId, Cell>,
  template: Template,
): Choice {
  const single = new Map<RowKey, Way>();
  for (const { key, ways } of fused) if (ways.length === 1 && ways[0]) single.set(key, ways[0]);

  const { requests } = template;
  const columns = requests.columns.map(({ key }) => key);
  const keys = new Set(fused.map(({ key }) => key));
  const known = new Map<CellId, number>();
  for (const [id, { value }] of cells) if (value !== null) known.set(id, value);
  const complete =
    fused.every(({ ways, more }) => ways.length > 0 && !more) &&
    requests.rows.every(({ key }) => keys.has(key) || columns.every((column) => known.has(requestCell(key, column))));

  const columnIdentities = identitiesOf(template).filter(({ rule }) => rule === 'T3-SUM' || rule === 'T3-BAL');
  const certain = withoutDoubt(single, known, columnIdentities, columns);
  if (!complete) return certain;
  const solutions = listSolutions(fused, known, columnIdentities, columns);
  if (solutions === null || solutions.length > 1) return certain;
  return solutions[0] ?? new Map([...single].filter(([, way]) => oneDigitEach(way)));
}
