/** How two rows stand to each other. */
export type Order<Row> = (a: Row, b: Row) => number;

/** Rows by these columns, as the databases order them. */
export const inOrder =
  <Row>(...columns: readonly (keyof Row)[]): Order<Row> =>
  (a, b) => {
    const column = columns.find((name) => a[name] !== b[name]);
    return column === undefined ? 0 : a[column] < b[column] ? -1 : 1;
  };
