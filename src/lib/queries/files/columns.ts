/** Rows of one shape as columns: a name stands once, and equal values stand beside each other. */
export interface Columns {
  readonly [name: string]: readonly unknown[];
}

/** Rows as columns. A property that no row has is no column; one that some rows lack is `null` there. */
export function toColumns(rows: readonly object[]): Columns {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const lists = [...names].map((name): [string, unknown[]] => [
    name,
    rows.map((row) => (row as Record<string, unknown>)[name] ?? null),
  ]);
  return Object.fromEntries(lists);
}

/** The rows of columns, whose lists are equally long. The inverse of `toColumns` for rows that all have the same properties. */
export function fromColumns<Row>(columns: Columns): Row[] {
  const lists = Object.entries(columns);
  const length = lists[0]?.[1].length ?? 0;
  return Array.from(
    { length },
    (_, at) => Object.fromEntries(lists.map(([name, values]) => [name, values[at]])) as Row,
  );
}
