import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { importFile, type ImportedFile, type ImportOptions } from '../lib/core/import.ts';
import {
  listArchive,
  sniffKind,
  takeFromArchive,
  type DocumentFormat,
  type Refusal,
} from '../lib/core/reading/index.ts';
import type { Report } from '../lib/core/report/index.ts';
import type { FoundFile, Inside } from './collect-files.ts';
import { loadAsset } from './load-asset.ts';

/** No annual report comes near this; larger files are refused before a byte is read. */
const LARGEST_FILE = 50 * 1024 * 1024;
/** An archive of many reports may be larger; what is in it may not. */
const LARGEST_ARCHIVE = 200 * 1024 * 1024;

export interface ReadOutcome {
  file: string;
  /** Of the file's bytes; `null` where they were not read. */
  sha256: string | null;
  format: DocumentFormat | null;
  /** Where in an archive it lies; not there of a file by itself. */
  inside?: Inside;
  outcome: { report: Report; refused: null } | { report: null; refused: Refusal };
}

/** What a file holds: reports or the reasons why not; or, of an archive, the files inside it. */
export type FileReply = ReadOutcome[] | { within: FoundFile[] };

/** The outcome of a file that was not read. */
export const refuseFile = (file: string, refused: Refusal): ReadOutcome[] => [
  { file, sha256: null, format: null, outcome: { report: null, refused } },
];

/** The outcome of a file that needs no reading: it is not there, or far too large; `null` for any other. */
export function refuseUnread(found: FoundFile): ReadOutcome[] | null {
  if ('refused' in found) return refuseFile(found.path, found.refused);
  if ('missing' in found) return refuseFile(found.path, { code: 'FILE-MISSING', message: found.missing });
  const limit = /\.zip$/i.test(found.path) ? LARGEST_ARCHIVE : LARGEST_FILE;
  if (found.size <= limit) return null;
  const [size, most] = [found.size, limit].map((bytes) => Math.round(bytes / 1024 / 1024));
  const message = `文件有 ${size} MB，超过 ${most} MB 的上限，请确认是否为报告文件`;
  return refuseFile(found.path, { code: 'FILE-TOO-LARGE', message });
}

function filesWithin(archive: string, bytes: Uint8Array): FileReply {
  const files = listArchive(bytes);
  if ('code' in files) return refuseFile(archive, files);
  const within = files.map(({ path, steps, size, refused }): FoundFile => {
    const full = `${archive}/${path}`;
    return refused ? { path: full, refused } : { path: full, size, inside: { archive, steps } };
  });
  return { within };
}

/** What was read of some bytes, under the name of their file and with their hash. */
function toOutcomes(file: string, bytes: readonly Uint8Array[], { format, outcomes }: ImportedFile): ReadOutcome[] {
  const hash = createHash('sha256');
  for (const part of bytes) hash.update(part);
  const sha256 = hash.digest('hex');
  return outcomes.map(({ report, refused }) => ({
    file,
    sha256,
    format,
    outcome: report ? { report, refused: null } : { report: null, refused },
  }));
}

/** Reads pictures as the pages of one report, which bears the name of the first. */
async function readPages(file: string, pages: readonly string[], options: ImportOptions): Promise<ReadOutcome[]> {
  const bytes = await Promise.all(pages.map(async (path) => new Uint8Array(await readFile(path))));
  return toOutcomes(file, bytes, await importFile(bytes, { ...options, path: file, loadAsset }));
}

/** Reads one file; whatever is wrong with it comes back as a refusal with its code and reason. */
export async function readReportFile(found: FoundFile, options: ImportOptions): Promise<FileReply> {
  const unread = refuseUnread(found);
  if (unread || !('size' in found)) return unread ?? [];
  const { path: file, inside, pages } = found;
  try {
    if (pages) return await readPages(file, pages, options);
    const disk = await readFile(inside?.archive ?? file);
    const bytes = inside ? takeFromArchive(disk, inside.steps) : disk;
    if ('code' in bytes) return refuseFile(file, bytes);
    if (!inside && sniffKind(bytes) === 'zip') return filesWithin(file, bytes);
    const outcomes = toOutcomes(file, [bytes], await importFile(bytes, { ...options, path: file, loadAsset }));
    return inside ? outcomes.map((outcome) => ({ ...outcome, inside })) : outcomes;
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
    return refuseFile(file, { code: 'FILE-BROKEN', message: `读取时出错，文件可能已损坏：${reason}` });
  }
}
