import type { Engine } from '../warehouse/engine.ts';

export const META_SQL = `-- grain: one row per property of the dataset
SELECT key, value FROM meta ORDER BY key`;

/** The properties of a dataset: name, title, release and whether it is synthetic. */
export async function queryMeta(engine: Engine): Promise<Readonly<Record<string, string>>> {
  const rows = await engine.rows<{ key: string; value: string }>(META_SQL);
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}
