import type { Register } from '../core/dataset/index.ts';
import { openWriter, quote, type TableWriter } from './build-node.ts';
import { eventRows, registerRows } from './rows.ts';
import { QUALITY_SCHEMA, SCHEMA } from './schema.ts';

/**
 * Begins a file, lets `fill` fill it, and ends it. Within one transaction no two files can be called the same: each part gets a name
 * of its own.
 */
async function writeMerged(
  path: string,
  schema: readonly string[],
  parts: readonly string[],
  fill: (writer: TableWriter, names: readonly string[]) => Promise<void>,
): Promise<void> {
  const writer = await openWriter(path, schema);
  try {
    const names = parts.map((_, index) => `part_${index}`);
    await writer.run(parts.map((part, index) => `ATTACH ${quote(part)} AS part_${index} (READ_ONLY)`));
    await fill(writer, names);
    await writer.finish();
  } finally {
    writer.close();
  }
}

const copyRows = (tables: readonly string[], name: string): string[] =>
  tables.map(
    (table) => `-- grain: one row per row of the part
INSERT INTO ${table} SELECT * FROM ${name}.${table}`,
  );

/** One database out of those of parts: register, then the rows of part after part. */
export const mergeDatabases = (
  path: string,
  register: Register,
  release: string,
  parts: readonly string[],
): Promise<void> =>
  writeMerged(path, SCHEMA, parts, async (writer, names) => {
    await writer.add(registerRows(register, release, () => 'own', null));
    for (const name of names)
      await writer.run([
        ...copyRows(['report', 'figure', 'cell_note'], name),
        // What a part knows of a body beyond the register; its place in the order of names is that among all.
        `-- grain: one row per agency of a part
         UPDATE agency SET scope = told.scope, search_key = told.search_key
         FROM ${name}.agency AS told WHERE agency.agency_id = told.agency_id`,
      ]);
    await writer.add({ agency_event: eventRows(register) });
  });

const OF_PARTS = ['filing', 'finding', 'area_sum', 'area_cell', 'section', 'document'];

/** The same of the second database; `sums` has those of the areas across parts. */
export const mergeQuality = (path: string, register: Register, parts: readonly string[], sums: string): Promise<void> =>
  writeMerged(path, QUALITY_SCHEMA, [...parts, sums], async (writer, names) => {
    for (const name of names.slice(0, -1)) await writer.run(copyRows(OF_PARTS, name));
    await writer.run(copyRows(['area_sum', 'area_cell'], names.at(-1) ?? ''));
    await writer.add({ deadline: register.deadlines.map(({ kind, year, day, source }) => [kind, year, day, source]) });
  });
