import type { ArrivedFile } from './types.ts';

const HASH_DIGITS = 8;

/** The plain name under which a document is kept: the report, the first digits of its hash, and the ending it came with. */
export function originalName(
  { agency_id, year }: { agency_id: string; year: number },
  { name, sha256 }: ArrivedFile,
): string {
  const ending = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]?.toLowerCase();
  return `${agency_id}-${year}-${sha256.slice(0, HASH_DIGITS)}${ending === undefined ? '' : `.${ending}`}`;
}
