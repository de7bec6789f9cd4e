import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as queries from '../../src/lib/queries/index.ts';
import type { Engine, SqlValue } from '../../src/lib/warehouse/engine.ts';
import { openNodeEngine } from '../../src/lib/warehouse/engine-node.ts';
import { QUALITY_SCHEMA, SCHEMA } from '../../src/lib/warehouse/schema.ts';
import { withDataset } from '../support/dataset-engine.ts';
import { readPublicReports } from '../support/public-reports.ts';
import type { Contract } from './contract.ts';
import { CONTRACTS } from './contracts.ts';

let empty: Engine;
beforeAll(async () => {
  empty = await openNodeEngine();
  for (const statement of [...SCHEMA, ...QUALITY_SCHEMA]) await empty.exec(statement);
});
afterAll(() => empty.close());

/** The columns a question answers with, as the database sees them before it runs. */
async function describeColumns(sql: string, params: readonly SqlValue[]): Promise<Record<string, string>> {
  const rows = await empty.rows<{ column_name: string; column_type: string }>(`DESCRIBE ${sql}`, params);
  return Object.fromEntries(rows.map(({ column_name, column_type }) => [column_name, column_type]));
}

/** What the page receives as a JavaScript number, text, truth value or list; nothing else may leave a question. */
const PLAIN = /^(INTEGER|BIGINT|DOUBLE|DECIMAL\(18,6\)|VARCHAR|BOOLEAN|(INTEGER|DOUBLE|VARCHAR)\[\])$/;

const exported = Object.entries(queries);
const questions = exported.filter(([name]) => name.endsWith('_SQL')).map(([name]) => name);
const GRAIN = /^-- grain: one row per \S.*\n/;

describe('every question of queries/', () => {
  test('has a contract', () => {
    expect(questions.toSorted()).toEqual(CONTRACTS.map(({ name }) => name).toSorted());
  });
});

/** What the sample of every contract over one world and file is answered with: a world is built once for all of them. */
function answersOf(world: Contract['world'], file: Contract['file']): Promise<Map<string, Record<string, unknown>[]>> {
  const ask = async () => {
    const { dataset, documents } = world?.() ?? { dataset: await readPublicReports(), documents: [] };
    const theirs = CONTRACTS.filter((contract) => contract.world === world && contract.file === file);
    return withDataset(
      dataset,
      async (engine) => {
        const answers = new Map<string, Record<string, unknown>[]>();
        for (const { name, sql, sample } of theirs) answers.set(name, await engine.rows(sql, sample));
        return answers;
      },
      file ?? 'all',
      documents,
    );
  };
  const known = asked.find((one) => one.world === world && one.file === file);
  if (known) return known.answers;
  const answers = ask();
  asked.push({ world, file, answers });
  return answers;
}
const asked: (Pick<Contract, 'world' | 'file'> & { answers: ReturnType<typeof answersOf> })[] = [];

describe.each(CONTRACTS)('$name', ({ name, sql, params, columns, key, world, file }) => {
  test('opens with its grain', () => expect(sql).toMatch(GRAIN));

  test('is understood by an empty warehouse and finds nothing', async () => {
    expect(await empty.rows(`EXPLAIN ${sql}`, params)).not.toEqual([]);
    expect(await empty.rows(sql, params)).toEqual([]);
  });

  test('answers with the columns of its row type', async () => {
    const described = await describeColumns(sql, params);
    expect(described).toEqual(columns);
    expect(Object.values(described).filter((type) => !PLAIN.test(type))).toEqual([]);
  });

  test('keeps its grain on the data it is asked of', { timeout: 30_000 }, async () => {
    const rows = (await answersOf(world, file)).get(name) ?? [];
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => JSON.stringify(key.map((column) => row[column])))).size).toBe(rows.length);
  });
});

describe('every table of the warehouse', () => {
  test.each(
    [...SCHEMA, ...QUALITY_SCHEMA].map((statement) => [
      /CREATE TABLE (\w+)/.exec(statement)?.[1] ?? statement,
      statement,
    ]),
  )('%s opens with its grain', (_, statement) => expect(statement).toMatch(GRAIN));

  test('is in snake case and in the singular', async () => {
    const tables = await empty.rows<{ name: string }>('SELECT table_name AS name FROM duckdb_tables()');
    const names = tables.map(({ name }) => name).toSorted();
    const judged = ['area_cell', 'area_sum', 'document', 'filing', 'finding', 'section'];
    const quality = [...judged, 'complete_year', 'deadline'];
    const figures = ['agency', 'agency_event', 'cell_note', 'figure', 'inclusion', 'meta', 'region', 'report'];
    expect(names).toEqual([...quality, ...figures].toSorted());
  });
});
