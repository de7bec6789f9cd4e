import type { Problem } from '../lib/core/dataset/index.ts';

/** `reports.csv:12:year(2): 中文 / English`; the parts that are not known are left out. */
export function formatProblem({ file, line, column, zh, en }: Problem): string {
  const place = [file, line, column && `${column.number}(${column.name})`].filter((part) => part !== null);
  return `${place.join(':')}: ${zh} / ${en}`;
}
