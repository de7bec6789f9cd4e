import { nationalAreas, type Region } from './agency/index.ts';
import {
  extractReport,
  mayBeOwn,
  placeReport,
  readOwnTable,
  splitReports,
  type KnownIdentity,
  type OwnReport,
} from './extract/index.ts';
import {
  readDocument,
  type DocumentFormat,
  type LoadAsset,
  type ReadingStage,
  type Refusal,
  type SourceDocument,
} from './reading/index.ts';
import type { ReadSlices } from './recognise/index.ts';
import type { Report } from './report/index.ts';

export interface ImportOptions {
  regions?: readonly Region[];
  known?: KnownIdentity;
  /** The file's name with the folders it lies in, as far as they are about it: they may say whose report it is, and of when. */
  path?: string;
  /**
   * Hands over a file of the program itself that some documents need: `cmaps/<name>.bcmap`, the character maps of PDF. A
   * built site has them under `reading/`, the command in the installed package.
   */
  loadAsset?: LoadAsset;
  /** Told how far a reading is that takes longer than others: that of pictures. */
  onStage?: (stage: ReadingStage) => void;
  /** Reads lines of text of pictures in another thread. */
  readBeside?: ReadSlices;
}

/**
 * A report with its issues inside and the document it was read from, whose blocks its cells' `at` points into; or the
 * reason why there is none.
 */
export type ImportOutcome =
  { report: Report; document: SourceDocument; refused: null } | { report: null; document: null; refused: Refusal };

/** Plain data: it may be posted between threads as it is. */
export interface ImportedFile {
  /** `null` where the file was refused before its format mattered. */
  format: DocumentFormat | null;
  /** At least one: a file may hold several reports. */
  outcomes: readonly ImportOutcome[];
}

const refuseWhole = (refused: Refusal): ImportOutcome => ({ report: null, document: null, refused });

const ownOutcome = (own: OwnReport | Refusal): ImportOutcome =>
  'code' in own ? refuseWhole(own) : { ...own, refused: null };

/** Reports whose area no known one tells, by the list of all areas of the country, which comes with the first such report. */
async function inTheirAreas(outcomes: readonly ImportOutcome[]): Promise<readonly ImportOutcome[]> {
  if (!outcomes.some(({ report }) => report !== null && report.agency !== null && report.region === null))
    return outcomes;
  const areas = await nationalAreas();
  return outcomes.map((one) => (one.report === null ? one : { ...one, report: placeReport(one.report, areas) }));
}

/**
 * The whole way from the bytes of a file to its reports, in a worker of the browser and in Node alike; what reads a format
 * is fetched with the first file of it. Several files are pictures, the pages of one report. A bad file is a refusal, never an exception.
 */
export async function importFile(
  file: Uint8Array | readonly Uint8Array[],
  options: ImportOptions = {},
): Promise<ImportedFile> {
  const { loadAsset, onStage, readBeside, regions = [], known = {}, path = '' } = options;
  // What reads them comes with the first of them.
  const mayOwn = file instanceof Uint8Array && mayBeOwn(file);
  const ownFile = mayOwn ? (await import('./extract/own-file.ts')).readOwnFile(file, path) : null;
  if (ownFile) return { format: ownFile.format, outcomes: ownFile.reports.map(ownOutcome) };
  const { format, documents, refused } = await readDocument(file, {
    ...(loadAsset ? { loadAsset } : {}),
    ...(onStage ? { onStage } : {}),
    ...(readBeside ? { readBeside } : {}),
  });
  if (refused) return { format, outcomes: [refuseWhole(refused)] };
  const outcomes = documents.flatMap((document): ImportOutcome[] => {
    const own = readOwnTable(document);
    if (own) return own.map(ownOutcome);
    const parts = splitReports(document);
    // The name of a file of several reports is none of theirs.
    const about = { regions, known, path: parts.length === 1 && documents.length === 1 ? path : '' };
    return parts.map((part) => {
      const { report, refused } = extractReport(part, about);
      return report ? { report, document: part, refused: null } : refuseWhole(refused);
    });
  });
  return { format, outcomes: await inTheirAreas(outcomes) };
}
