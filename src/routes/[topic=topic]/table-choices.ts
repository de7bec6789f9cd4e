import type { MultiplesOrder, MultiplesScale, Sorting } from '$lib/views/index.ts';

const TABLES = ['matrix', 'bodies', 'pooled'] as const;

/** How the tables of a topic are ordered and cut: the part of `view` that changes no figure. */
export interface TableChoices {
  scale: MultiplesScale;
  order: MultiplesOrder;
  /** `null` is the table's own order. */
  matrix: Sorting<string> | null;
  bodies: Sorting<string> | null;
  /** Tables that list all bodies. */
  whole: readonly (typeof TABLES)[number][];
}

export const OPENING_CHOICES: TableChoices = { scale: 'same', order: 'change', matrix: null, bodies: null, whole: [] };

const WORDS: Readonly<Record<string, Partial<TableChoices>>> = { own: { scale: 'own' }, name: { order: 'name' } };

/** The names of the columns by which the tables may be ordered. */
export type Columns = Readonly<Record<'matrix' | 'bodies', readonly string[]>>;

function readWord(word: string, columns: Columns): Partial<TableChoices> | null {
  const known = WORDS[word];
  if (known) return known;
  const [table, column = '', direction, ...rest] = word.split('.');
  const name = TABLES.find((one) => one === table);
  if (name === undefined || rest.length > 0 || (direction !== undefined && direction !== 'up')) return null;
  if (column === 'all' && direction === undefined) return { whole: [name] };
  if (name === 'pooled' || !columns[name].includes(column)) return null;
  return { [name]: { by: column, order: direction === 'up' ? 'ascending' : 'descending' } };
}

/**
 * Reads words as `printChoices` writes them: `own`, `name`, `matrix.total.up`, `bodies.all`. `null` where a word means
 * nothing.
 */
export function readChoices(words: readonly string[], columns: Columns): TableChoices | null {
  let choices = OPENING_CHOICES;
  for (const word of words) {
    const change = readWord(word, columns);
    if (change === null) return null;
    choices = { ...choices, ...change, whole: [...choices.whole, ...(change.whole ?? [])] };
  }
  return choices;
}

/** The words of what differs from the opening. */
export function printChoices({ scale, order, matrix, bodies, whole }: TableChoices): string[] {
  const sorted = (table: string, sorting: Sorting<string> | null) =>
    sorting === null ? [] : [`${table}.${sorting.by}${sorting.order === 'ascending' ? '.up' : ''}`];
  return [
    ...(scale === 'own' ? ['own'] : []),
    ...(order === 'name' ? ['name'] : []),
    ...sorted('matrix', matrix),
    ...sorted('bodies', bodies),
    ...TABLES.filter((table) => whole.includes(table)).map((table) => `${table}.all`),
  ];
}
