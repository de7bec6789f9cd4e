import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import {
  OPTIONAL_FILES,
  TableReader,
  isBinary,
  say,
  type Problem,
  type RawRow,
  type ReportFile,
} from '../lib/core/dataset/index.ts';
import { sizeOf } from './read-dataset.ts';

/** A file that was read from one end to the other. */
export interface RowsRead {
  /** False where it is no text at all: then nothing else is worth telling. */
  readable: boolean;
  /** Whether its rows count. */
  sound: boolean;
  header: readonly string[];
  problems: readonly Problem[];
}

/** Hears each row of a file with the columns it stands under. */
export type TakeRow = (raw: RawRow, header: readonly string[]) => void;

/** Bytes that are read at one time. */
const PIECE = 1 << 20;

/** Reads a large CSV file of a dataset folder row by row; `pause` is waited for between two pieces. */
export async function readRows(
  folder: string,
  file: ReportFile,
  take: TakeRow,
  pause: () => Promise<void>,
): Promise<RowsRead> {
  const refuse = (code: 'missingFile' | 'emptyFile' | 'binaryFile' | 'notUtf8', readable: boolean): RowsRead => ({
    readable,
    sound: false,
    header: [],
    problems: [{ file, line: null, column: null, ...say(code) }],
  });
  const path = join(folder, file);
  const size = await sizeOf(path);
  if (size === null && OPTIONAL_FILES.has(file)) return { readable: true, sound: true, header: [], problems: [] };
  if (size === null) return refuse('missingFile', true);
  if (size === 0) return refuse('emptyFile', false);
  const reader = new TableReader(file);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let isFirst = true;
  const takeAll = (rows: readonly RawRow[]): void => {
    for (const raw of rows) take(raw, reader.header);
  };
  for await (const piece of createReadStream(path, { highWaterMark: PIECE })) {
    const bytes = piece as Uint8Array;
    if (isBinary(bytes, isFirst)) return refuse('binaryFile', false);
    isFirst = false;
    try {
      takeAll(reader.push(decoder.decode(bytes, { stream: true })));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      // The decoder says no more than that the bytes are not UTF-8.
      return refuse('notUtf8', false);
    }
    await pause();
  }
  takeAll(reader.end());
  return { readable: true, sound: !reader.broken, header: reader.header, problems: reader.problems };
}
