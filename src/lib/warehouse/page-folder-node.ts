import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFile, hashText, type HashedFile } from './hash-file-node.ts';
import { QUALITY_SCHEMA, SCHEMA } from './schema.ts';

/** The folder in which files for pages are gathered while a release is written. */
export const GATHERED = 'pages';

/**
 * Names the folder of the files for pages after what they say, so that no name ever stands for two contents: a browser may keep them
 * for ever, and a later program that writes others of the same release gives them another name. Databases are not hashed for it: they say
 * what the other files say, and two of the same rows may differ in how their texts are packed. Returns the name, 12 hex digits,
 * and the files, by their names in the release.
 */
export async function namePageFolder(
  folder: string,
  release: string,
  names: readonly string[],
): Promise<{ pages: string; files: HashedFile[] }> {
  const hashed: HashedFile[] = [];
  for (const name of names.toSorted()) hashed.push(await hashFile(join(folder, GATHERED), name));
  const said = hashed.filter(({ name }) => !name.endsWith('.duckdb')).map(({ name, sha256 }) => [name, sha256]);
  const pages = hashText(JSON.stringify([release, SCHEMA, QUALITY_SCHEMA, said])).slice(0, 12);
  await rename(join(folder, GATHERED), join(folder, pages));
  return { pages, files: hashed.map((file) => ({ ...file, name: `${pages}/${file.name}` })) };
}
