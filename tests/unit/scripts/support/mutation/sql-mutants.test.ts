import { expect, test } from 'vitest';
import { sqlMutants } from '../../../../../scripts/support/mutation/sql-mutants.ts';

const FILE = [
  'const WORDS = `left AND right`;',
  'export const SQL = `-- grain: one row per agency AND year',
  "SELECT a FROM x LEFT JOIN y ON x.id = y.id WHERE scope = 'own' AND ${WHO}",
  'ORDER BY a, b`;',
].join('\n');

test('questions are changed one slip at a time; words, grain and what code puts in are left alone', () => {
  const told = sqlMutants('x.ts', FILE).map(({ line, original, replacement }) => [line, original, replacement]);
  expect(told).toEqual([
    [3, 'LEFT JOIN', 'JOIN'],
    [3, 'AND', 'OR'],
    [3, "'own'", "'aggregate'"],
    [3, '=', '<>'],
    [3, '=', '<>'],
    [4, 'a, ', ''],
  ]);
});

test('a changed file differs in that one place', () => {
  const [first] = sqlMutants('x.ts', FILE);
  expect(first?.changed).toBe(FILE.replace('LEFT JOIN', 'JOIN'));
});
