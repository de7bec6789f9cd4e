import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { importFile, type ImportOptions } from '../lib/core/import.ts';
import type { DocumentFormat, Refusal } from '../lib/core/reading/index.ts';
import type { Report } from '../lib/core/report/index.ts';
import type { FoundFile } from './collect-files.ts';
import { loadAsset } from './load-asset.ts';

/** No annual report comes near this; larger files are refused before a byte is read. */
const LARGEST_FILE = 50 * 1024 * 1024;

export interface ReadOutcome {
  file: string;
  /** Of the file's bytes; `null` where they were not read. */
  sha256: string | null;
  format: DocumentFormat | null;
  outcome: { report: Report; refused: null } | { report: null; refused: Refusal };
}

/** The outcome of a file that was not read. */
export const refuseFile = (file: string, refused: Refusal): ReadOutcome[] => [
  { file, sha256: null, format: null, outcome: { report: null, refused } },
];

/** The outcome of a file that needs no reading: it is not there, or far too large; `null` for any other. */
export function refuseUnread(found: FoundFile): ReadOutcome[] | null {
  if ('missing' in found) return refuseFile(found.path, { code: 'FILE-MISSING', message: found.missing });
  if (found.size <= LARGEST_FILE) return null;
  const size = Math.round(found.size / 1024 / 1024);
  const message = `文件有 ${size} MB，超过 50 MB 的上限，请确认是否为报告文件`;
  return refuseFile(found.path, { code: 'FILE-TOO-LARGE', message });
}

/** Reads one file; whatever is wrong with it comes back as a refusal with its code and reason. */
export async function readReportFile({ path: file }: FoundFile, options: ImportOptions): Promise<ReadOutcome[]> {
  try {
    const bytes = await readFile(file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { format, outcomes } = await importFile(bytes, { ...options, path: file, loadAsset });
    return outcomes.map(({ report, refused }) => ({
      file,
      sha256,
      format,
      outcome: report ? { report, refused: null } : { report: null, refused },
    }));
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
    return refuseFile(file, { code: 'FILE-BROKEN', message: `读取时出错，文件可能已损坏：${reason}` });
  }
}
