import { join } from 'node:path';
import { regionPrefix } from '../lib/core/agency/index.ts';
import type { AreaFound } from '../lib/core/checks/index.ts';
import {
  measureCoverage,
  readReportRows,
  sortProblems,
  type Coverage,
  type Dataset,
  type Problem,
  type PublishedFile,
} from '../lib/core/dataset/index.ts';
import { datasetFiles, partFiles, reachAcross, shareOf } from '../lib/queries/index.ts';
import {
  writePart as writeReleasePart,
  type DerivedFile,
  type DerivedFiles,
  type PartSummary,
} from '../lib/warehouse/release-part-node.ts';
import { readPartRows } from './part-rows.ts';
import type { SplitDataset } from './split-dataset.ts';

/** What the parts of a dataset have to know of it: plain data, which can go to another process. */
export interface DatasetContext extends Pick<
  SplitDataset,
  'register' | 'parts' | 'across' | 'headers' | 'release' | 'span' | 'readSpan'
> {
  work: string;
  /** Whether reports can be read. */
  whole: boolean;
  /** The release, where one is written. */
  folder: string | null;
  found: readonly AreaFound[];
  documents: readonly PublishedFile[];
}

/** What came of a part. */
export interface PartOutcome {
  /** The first that are worth telling, and how many there are. */
  problems: readonly Problem[];
  problemCount: number;
  coverage: Coverage | null;
  /** `null` where nothing was written. */
  summary: PartSummary | null;
}

/** Problems of a part that are told at most. */
const MOST_TOLD = 50;

export const partFolder = (work: string, part: number): string => join(work, 'parts', String(part));

/** The files of a part, and its share in those that are about all parts. */
const deriveFrom = ({ parts, across, readSpan }: DatasetContext): DerivedFiles =>
  async function* (database, quality): AsyncGenerator<DerivedFile> {
    if (parts.length === 1) return yield* datasetFiles(database, quality);
    const reach = reachAcross(readSpan?.[0] ?? 9999, readSpan?.[1] ?? 0, new Set(across));
    yield { name: 'share.json', content: await shareOf(database, quality, reach), work: true };
    yield* partFiles(database, quality, reach);
  };

/** What the register says of the bodies of a part, and the areas they are in; areas of nobody go with the first. */
function registerOf({ register, parts, span }: DatasetContext, part: number): Omit<Dataset, 'reports'> {
  if (parts.length === 1) return register;
  const ids = new Set(parts[part]);
  const agencies = register.agencies.filter(({ agency_id }) => ids.has(agency_id));
  const codes = [...new Set(agencies.map(({ region_code }) => region_code))];
  const all = part === 0 ? [...new Set(register.agencies.map(({ region_code }) => region_code))] : [];
  const regions = register.regions.filter(({ region_code }) => {
    const prefix = regionPrefix(region_code);
    return (
      codes.some((code) => code.startsWith(prefix)) || (part === 0 && !all.some((code) => code.startsWith(prefix)))
    );
  });
  const events = register.events.filter(({ from, to }) => [...from, ...to].some((id) => ids.has(id)));
  return { ...register, regions, agencies, events, ...(span === null ? {} : { span }) };
}

/** Reads the reports of a part, checks them, and writes what they make; nothing is written where something is wrong with them. */
export async function writePart(
  context: DatasetContext,
  part: number,
  onStep: (label: string) => void = () => {},
): Promise<PartOutcome> {
  const { work, headers, whole, folder, release, across, found, documents } = context;
  const register = registerOf(context, part);
  const rowsOf = (file: keyof typeof headers) => {
    const header = headers[file];
    return header === undefined ? [] : readPartRows(work, part, file, header);
  };
  const rows = {
    'reports.csv': await rowsOf('reports.csv'),
    'cell_notes.csv': await rowsOf('cell_notes.csv'),
    'sections.csv': await rowsOf('sections.csv'),
  };
  const { reports, problems } = readReportRows(rows, whole ? register.agencies : null);
  if (!whole || problems.length > 0) {
    const told = sortProblems(problems).slice(0, MOST_TOLD);
    return { problems: told, problemCount: problems.length, coverage: null, summary: null };
  }
  const dataset: Dataset = { ...register, reports };
  const none = { problems: [], problemCount: 0 };
  if (folder === null) return { ...none, coverage: measureCoverage(dataset), summary: null };
  const ids = new Set(register.agencies.map(({ agency_id }) => agency_id));
  const ownFound = found.map(({ findings, ...area }) => ({
    ...area,
    findings: findings.filter(({ agency_id }) => ids.has(agency_id)),
  }));
  const summary = await writeReleasePart(
    {
      dataset,
      across: { regions: new Set(across), found: ownFound.filter(({ findings }) => findings.length > 0) },
      documents: documents.filter(({ agency_id }) => (ids as ReadonlySet<string>).has(agency_id)),
    },
    { folder, work: partFolder(work, part) },
    release,
    deriveFrom(context),
    onStep,
  );
  return { ...none, coverage: summary.coverage, summary };
}
