import type { Region } from '$lib/core/agency/index.ts';
import { readBodyList, type BodyListReading } from '$lib/core/dataset/index.ts';
import { decodeText, readDocument, sniffKind, type SourceDocument } from '$lib/core/reading/index.ts';
import type { RegionCode } from '$lib/core/report/index.ts';

/** The rows of a sheet that hold something; a line of text alone is a row of one field. */
const rowsOf = ({ blocks }: SourceDocument): string[][] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : [[block.text]],
  );

/** The bodies that a file lists (CSV, xlsx, or a table in another document), or in Chinese why it could not be read. */
export async function readListFile(
  file: File,
  areas: readonly Region[],
  home: RegionCode,
): Promise<BodyListReading | string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = sniffKind(bytes);
  if (kind === 'text' || kind === 'csv') {
    // A list of few lines does not look like a table, but here it is known to be one.
    const { readRows } = await import('$lib/core/reading/csv.ts');
    return readBodyList(readRows(decodeText(bytes)?.text ?? ''), areas, home);
  }
  const { documents, refused } = await readDocument(bytes);
  if (refused) return refused.message;
  const readings = documents.map((document) => readBodyList(rowsOf(document), areas, home));
  return readings.find(({ bodies }) => bodies.length > 0) ?? readings[0] ?? { bodies: [], problems: [] };
}
