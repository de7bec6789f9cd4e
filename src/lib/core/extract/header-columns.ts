import { isNumberLike, squash } from '../text/index.ts';
import { REQUEST_COLUMN_MARKS, REQUEST_COLUMN_WORDS } from '../text/patterns-tables.ts';
import type { Shapes } from './fit-values.ts';
import { isAscending, isFormOrder, requestOrder, type RequestOrder } from './head-order.ts';
import { rowText, type Row } from './rows.ts';

/** What the header above a row says of the columns of Table 3. */
export interface RequestHeader {
  /** The grid column of each of the seven, in the order of the form; `null` where the header does not name them all once. */
  columns: readonly number[] | null;
  /** True where some of them stand in another order than the form's. */
  reordered: boolean;
  /** Columns behind the first of the seven with heads that are none of them: a subtotal, a remark. */
  others?: readonly number[];
  /** Where the columns are printed, by the order in which their heads are read, where that is not the form's and no column tells. */
  order?: RequestOrder;
}

const NO_HEADER: RequestHeader = { columns: null, reordered: false };

/** The columns in which cells of these rows have such words; a cell over several columns stands in the first of them. */
const columnsWith = (rows: readonly Row[], words: RegExp): Set<number> =>
  new Set(
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ text, fill, at }, index) => {
        const goesOn = fill === 'span' && cells[index - 1]?.text === text;
        return !goesOn && words.test(squash(text)) ? [at.column] : [];
      }),
    ),
  );

/** The only column in which a cell of these rows has such words; `null` for none or several. */
function onlyColumn(rows: readonly Row[], words: RegExp): number | null {
  const columns = columnsWith(rows, words);
  const [only] = columns;
  return columns.size === 1 && only !== undefined ? only : null;
}

/** The seven columns that these rows name, each once; `null` for fewer. */
function nameAll(rows: readonly Row[]): number[] | null {
  const columns = REQUEST_COLUMN_WORDS.map(({ words }) => onlyColumn(rows, words)).filter((column) => column !== null);
  return new Set(columns).size === REQUEST_COLUMN_WORDS.length ? columns : null;
}

/** True where one row names columns in another order than the form's. */
const isReordered = (row: Row): boolean =>
  !isAscending(REQUEST_COLUMN_MARKS.map((words) => onlyColumn([row], words)).filter((column) => column !== null));

/**
 * One row that names all seven is believed. Rows that name them together are where the figures stand below them: where a
 * document leaves out the spans of its header, its rows do not stand above one another.
 */
function readHeader(rows: readonly Row[], shapes: Shapes): RequestHeader {
  const headed = (columns: readonly number[]): RequestHeader => {
    const heads = rows.flatMap(({ cells }) => cells.filter(({ fill, text }) => fill === 'own' && text !== ''));
    const others = heads
      .map(({ at }) => at.column)
      .filter((column) => column > Math.min(...columns) && !columns.includes(column));
    return {
      columns,
      reordered: !isAscending(columns),
      ...(others.length > 0 ? { others: [...new Set(others)] } : {}),
    };
  };
  const inOne = rows.map((row) => nameAll([row])).find((columns) => columns !== null);
  if (inOne) return headed(inOne);
  const together = nameAll(rows);
  const sorted = together?.toSorted((a, b) => a - b).join();
  if (together && shapes.some((shape) => shape.join() === sorted)) return headed(together);
  const order = requestOrder(rows.map(rowText).join(' '));
  if (order && !isFormOrder(order)) return { columns: null, reordered: true, order };
  return { columns: null, reordered: rows.some(isReordered) };
}

const namesColumns = (row: Row): boolean =>
  !row.cells.some(({ text, fill }) => fill === 'own' && isNumberLike(text)) &&
  REQUEST_COLUMN_MARKS.some((words) => row.cells.some(({ text }) => words.test(squash(text))));

/** For each row of a grid, what the header nearest above it says, `shapes` being the columns that full rows fill; rows of running text have none. */
export function findRequestHeaders(rows: readonly Row[], shapes: Shapes = []): (row: Row) => RequestHeader {
  const headers = new Map<Row, RequestHeader>();
  let open: Row[] = [];
  let current = NO_HEADER;
  for (const row of rows) {
    const opens = namesColumns(row);
    const figures = row.cells.some(({ text, fill }) => fill === 'own' && isNumberLike(text));
    if (opens || (open.length > 0 && !figures)) open.push(row);
    else if (open.length > 0) {
      current = readHeader(open, shapes);
      open = [];
    }
    headers.set(row, current);
  }
  return (row) => headers.get(row) ?? NO_HEADER;
}

/** The heads of the columns stand no further above the first row of Table 3 than this, in characters. */
const HEAD_LENGTH = 600;

/** What the heads above the first row of Table 3 say in running text. */
export interface TextHeads {
  /** True where some of them stand in another order than the form's. */
  reordered: boolean;
  order?: RequestOrder;
}

/** What the text above the first row of Table 3 says of the order of its columns. */
export function readTextHeads(text: string): TextHeads {
  const above = text.slice(-HEAD_LENGTH);
  const heads = above.slice(Math.max(0, above.search(/申\s*请\s*人\s*情\s*况(?![\s\S]*申\s*请\s*人\s*情\s*况)/u)));
  const order = requestOrder(heads);
  if (order) return isFormOrder(order) ? { reordered: false } : { reordered: true, order };
  const places = REQUEST_COLUMN_MARKS.slice(0, -1)
    .map((words) => heads.search(words))
    .filter((place) => place !== -1);
  // 其他 is the last head but the total; elsewhere the word counts for nothing.
  const first = places.length > 0 ? Math.min(...places) : heads.length;
  const other = [...heads.matchAll(/(?<![或和及]\s*)其\s*他(?!\s*(?:组\s*织|对外))/gu)].findLast(
    ({ index }) => index > first,
  );
  if (other) places.push(other.index);
  const [people, bodies] = [heads.search(/自然人/u), heads.search(/法人[或和及]?其他组织/u)];
  const [total, before] = [heads.search(/[总合]\s*计/u), bodies === -1 ? places : [...places, bodies]];
  // The total is the first of the heads in no form.
  const totalFirst = total !== -1 && before.length > 0 && total < Math.min(...before);
  return { reordered: totalFirst || !isAscending(places) || (people !== -1 && bodies !== -1 && bodies < people) };
}
