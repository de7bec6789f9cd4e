import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { printRows, type LongTable } from '../core/dataset/index.ts';

/** Characters that are gathered before they are written. */
const BATCH = 1 << 20;

// Excel and WPS take a file without the mark for GBK; every other reader knows the mark.
const BYTE_ORDER_MARK = '\uFEFF';

/** Writes the rows of a table without its heading: a piece of what `joinPieces` puts together. */
export async function writePiece(path: string, rows: LongTable['rows']): Promise<void> {
  const file = await open(path, 'w');
  try {
    let text = '';
    for (const row of rows) {
      text += printRows([row]);
      if (text.length < BATCH) continue;
      await file.write(text);
      text = '';
    }
    await file.write(text);
  } finally {
    await file.close();
  }
}

/** Writes a table as CSV with a byte order mark and its heading, out of pieces that lie one after the other. */
export async function joinPieces(path: string, columns: readonly string[], pieces: readonly string[]): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.write(BYTE_ORDER_MARK + printRows([columns]));
    for (const piece of pieces)
      for await (const bytes of createReadStream(piece, { highWaterMark: BATCH }))
        await file.write(bytes as Uint8Array);
  } finally {
    await file.close();
  }
}
