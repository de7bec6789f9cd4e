import type { AgencyId, RegionCode } from '../../core/report/index.ts';
import type { NoteRow, WideRow } from '../../warehouse/stored-report.ts';
import { bodyOfParts } from '../body-parts.ts';
import type { DatasetSource } from '../dataset-source.ts';
import type { DirectoryRow } from '../directory.ts';
import { ALL_REGIONS, areaPrefix, type Filter } from '../filter.ts';
import type { AreaPack } from '../pack/pack.ts';
import { packSource } from '../pack/pack-source.ts';
import type { AreaCellRow, FilingRow, FindingSqlRow } from '../quality.ts';
import { areasInside, isAcross, packOf } from './area-files.ts';
import { fromColumns } from './columns.ts';
import { linesOf } from './filing-lines.ts';
import { coverageIn, figuresIn } from './levels.ts';
import { inOrder, type Order } from './row-order.ts';
import {
  AREAS_FILE,
  BODIES_FILE,
  LEVELS_FILE,
  applicantsFile,
  bodyFile,
  filedFile,
  findingsFile,
  levelsFile,
  packFile,
  seatFile,
  sharedFile,
  sumsFile,
  type ApplicantsContent,
  type AreasContent,
  type BodiesContent,
  type BodyContent,
  type FiledContent,
  type FindingsContent,
  type LevelFiguresContent,
  type LevelsContent,
  type OfRelease,
  type PackContent,
  type SharedContent,
  type SummaryContent,
  type SumsContent,
} from './file-names.ts';

/** Reads a file of a dataset by its name; `null` where the dataset has none of that name. Rejects where it does not come. */
export type ReadFile = <Content extends OfRelease>(name: string) => Promise<Content | null>;

/** What is thrown where the files of a dataset have no answer, though its database may. */
const notInFiles = (what: string): Error => new Error(`not in the files of the dataset: ${what}`);

/**
 * The answers of the files that a dataset publishes beside its database, each of which is read once. Figures that they lack, of some
 * bodies or of very many, are asked of `otherwise`, which is told what filters they are of; without it the question rejects.
 */
export function filesDataset(
  readFile: ReadFile,
  otherwise: (filters: readonly Filter[]) => Promise<Pick<DatasetSource, 'area' | 'applicants'>> = (filters) =>
    Promise.reject(notInFiles(JSON.stringify(filters))),
): DatasetSource {
  const known = new Map<string, Promise<OfRelease | null>>();
  const read = async <Content extends OfRelease>(name: string): Promise<Content | null> => {
    const reading = known.get(name) ?? readFile<Content>(name);
    known.set(name, reading);
    return (await reading) as Content | null;
  };
  const need = async <Content extends OfRelease>(name: string): Promise<Content> => {
    const content = await read<Content>(name);
    if (content === null) throw notInFiles(name);
    return content;
  };
  const areas = () => need<AreasContent>(AREAS_FILE);
  const filed = (region: Filter['region']) => need<FiledContent>(filedFile(region));
  /** The rows of an area, out of the files of those inside it where it lies across parts. */
  const rowsOf = async <Row>(
    region: Filter['region'],
    read: (one: Filter['region']) => Promise<Row[]>,
    order: Order<Row>,
  ) => {
    const known = await areas();
    if (!isAcross(known, region)) return read(region);
    return (await Promise.all(areasInside(known, region).map(read))).flat().sort(order);
  };
  const filings = (region: Filter['region']) =>
    rowsOf(
      region,
      async (one) => fromColumns<FilingRow>((await filed(one)).filings),
      inOrder('scope', 'region_code', 'agency_id', 'year'),
    );
  const findings = (region: RegionCode) =>
    rowsOf(
      region,
      async (one) =>
        fromColumns<FindingSqlRow>((await read<FindingsContent>(findingsFile(one as RegionCode)))?.findings ?? {}),
      inOrder('year', 'agency_id', 'rule', 'place', 'fingerprint'),
    );
  /** A body has a file, or shares one of its area. */
  const bodyIn = async (id: AgencyId): Promise<BodyContent | null> => {
    if (!isAcross(await areas(), ALL_REGIONS)) return read<BodyContent>(bodyFile(id));
    const all = await directory();
    const agency = all.find(({ agency_id }) => agency_id === id);
    if (agency === undefined) return null;
    const number = all.filter(({ region_code }) => region_code === agency.region_code).indexOf(agency);
    return (await need<SharedContent>(sharedFile(agency.region_code, number))).bodies[id] ?? null;
  };
  const pack = async (region: Filter['region']): Promise<PackContent> => {
    const found = await packOf(read, region);
    if (found === null) throw notInFiles(packFile(region));
    return found;
  };
  const directory = async () => fromColumns<DirectoryRow>((await need<BodiesContent>(BODIES_FILE)).bodies);
  /** The packs of the areas in which the agencies of filters sit: a government's own total is in no other. */
  const packsOfSeats = async (filters: readonly Filter[]): Promise<AreaPack[]> => {
    const chosen = new Set(filters.flatMap(({ agencies }) => agencies));
    const seats = (await directory()).filter(({ agency_id }) => chosen.has(agency_id));
    const known = await areas();
    const codes = [...new Set(seats.map(({ region_code }) => region_code))];
    const isInside = (code: RegionCode, other: RegionCode) =>
      code !== other && !isAcross(known, other) && code.startsWith(areaPrefix(other));
    const regions = codes.filter((code) => !codes.some((other) => isInside(code, other)));
    const fileOf = (region: RegionCode) => (isAcross(known, region) ? seatFile(region) : packFile(region));
    const packs = await Promise.all(regions.map((region) => need<PackContent>(fileOf(region))));
    if (packs.length < 2) return packs;
    const { mergePacks } = await import('../pack/merge-packs.ts');
    const together = mergePacks(packs, filters[0]?.region ?? ALL_REGIONS);
    return together === null ? packs : [...packs, together];
  };
  return {
    regions: async () => (await areas()).regions,
    offer: async () => (await areas()).offer,
    directory,
    summedAreas: async () => (await areas()).summed,
    area: async (filters) => {
      const known = await areas();
      const packsOf = (some: readonly Filter[]) =>
        Promise.all([...new Set(some.map(({ region }) => region))].map(pack));
      // Chosen bodies of an area across parts stand in the packs of where they sit: nobody else is asked for.
      const few = filters.filter(({ region, agencies }) => agencies.length > 0 && isAcross(known, region));
      const packs = await packsOf(filters.filter((filter) => !few.includes(filter)));
      const source = packSource(packs, filters) ?? packSource([...packs, ...(await packsOfSeats(filters))], filters);
      if (source !== null) return source;
      const all = few.length > 0 ? packSource(await packsOf(filters), filters) : null;
      return all ?? (await otherwise(filters)).area(filters);
    },
    summary: async (region) => {
      if (!isAcross(await areas(), region)) return null;
      const { summary } = await need<SummaryContent>(packFile(region));
      return {
        sums: fromColumns(summary.sums),
        coverage: fromColumns(summary.coverage),
        filed: fromColumns(summary.filed),
      };
    },
    areaFigures: async (asked, indicators) => {
      const known = await areas();
      const names = known.sliced ? [...new Set(indicators)].map(levelsFile) : [LEVELS_FILE];
      const files = await Promise.all(names.map((name) => need<LevelFiguresContent>(name)));
      return figuresIn(known, files, asked, indicators);
    },
    areaCoverage: async (from, to) => coverageIn(await need<LevelsContent>(LEVELS_FILE), from, to),
    applicants: async (filter) => {
      const { region, kind, agencies, from, to } = filter;
      if (kind !== null || agencies.length > 0) return (await otherwise([filter])).applicants(filter);
      const { rows } = await need<ApplicantsContent>(applicantsFile(region));
      return rows.filter(({ year }) => year >= from && year <= to);
    },
    filingLines: async (region) => linesOf(await filings(region)),
    filings,
    areaTotals: async (region) => (region === ALL_REGIONS ? [] : (await filed(region)).totals),
    quality: async (region) => {
      const { sums, cells } = await need<FindingsContent>(findingsFile(region));
      return {
        filings: await filings(region),
        findings: await findings(region),
        sums: [...sums],
        cells: fromColumns<AreaCellRow>(cells),
      };
    },
    areaCells: async (region) => fromColumns<AreaCellRow>((await need<SumsContent>(sumsFile(region))).cells),
    body: async (id) => {
      const content = await bodyIn(id as AgencyId);
      if (content === null) return null;
      return bodyOfParts({
        ...content,
        rows: fromColumns<WideRow>(content.reports),
        notes: fromColumns<NoteRow>(content.notes),
        filings: fromColumns<FilingRow>(content.filings),
        findings: fromColumns<FindingSqlRow>(content.findings),
      });
    },
  };
}
