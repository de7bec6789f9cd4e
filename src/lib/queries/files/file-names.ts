import type { IndicatorId } from '../../indicators/index.ts';
import type { AgencyId, RegionCode } from '../../core/report/index.ts';
import type { Filter } from '../filter.ts';
import type { Offer } from '../offer.ts';
import type { AreaPack } from '../pack/pack.ts';
import type { AreaSummary } from '../area-summary.ts';
import type { AreaTotalsRow } from '../area-totals.ts';
import type { AreaSumRow } from '../quality.ts';
import type { RegionRow } from '../regions.ts';
import type { DirectoryRow, EventRow } from '../directory.ts';
import type { DocumentRow, SectionRow } from '../report-file.ts';
import type { ApplicantOutcomesRow } from '../applicant-outcomes.ts';
import type { Columns } from './columns.ts';

/** The file with all areas, the one with their figures beside each other, and the one with all bodies. */
export const AREAS_FILE = 'areas.json';
export const LEVELS_FILE = 'levels.json';
/** One indicator of all areas, where there are too many figures for one file. */
export const levelsFile = (indicator: IndicatorId): string => `levels/${indicator}.json`;
export const BODIES_FILE = 'bodies.json';

/**
 * The files of an area, by its code or the name of all areas: its pack or, of one across parts, its summary; what was filed in it, and
 * so on.
 */
export const packFile = (region: string): string => `area/${region}.json`;
/** Of an area across parts the pack of who sits in the very area. */
export const seatFile = (region: RegionCode): string => `seat/${region}.json`;
export const filedFile = (region: string): string => `filed/${region}.json`;
export const applicantsFile = (region: Filter['region']): string => `applicants/${region}.json`;
export const findingsFile = (region: RegionCode): string => `findings/${region}.json`;
export const sumsFile = (region: RegionCode): string => `sums/${region}.json`;

/** The file of a body. */
export const bodyFile = (id: AgencyId): string => `bodies/${id}.json`;

/** Bodies of an area that share a file where a dataset has very many: a file each would be more than a server likes to hold. */
const BODIES_TOGETHER = 16;

/** The file that a body shares there, by the area it sits in and its number among those of the area in the directory. */
export const sharedFile = (region: RegionCode, number: number): string =>
  `bodies/${region}-${Math.floor(number / BODIES_TOGETHER)}.json`;

/** Every file names the release it belongs to, so that nothing is read together with what belongs to another. */
export interface OfRelease {
  release: string;
}

/** One file that pages read, by its name in a release. */
export interface DatasetFile {
  name: string;
  content: object;
}

export interface AreasContent extends OfRelease {
  regions: readonly RegionRow[];
  /** Bodies are left out of it where there are several parts. */
  offer: Offer;
  /** The areas that a sum was drawn up for. */
  summed: readonly RegionCode[];
  /**
   * Areas too large for files of their own, where there are some: theirs have who sits in the very area, the others are in those of
   * the areas inside. All areas together are one of them then.
   */
  across?: readonly RegionCode[];
  /** Whether the figures of areas beside each other have a file an indicator. */
  sliced?: true;
  /** Where there are several parts: the one that an area lies in or, of an area across them, that of who sits in the very area. */
  parts?: Readonly<Record<string, number>>;
}

/** Rows of `AreaFigureRow`, over all years and levels, and of all indicators or of one; and, beside all, of `AreaCoverageRow`. */
export interface LevelFiguresContent extends OfRelease {
  figures: Columns;
}
export interface LevelsContent extends LevelFiguresContent {
  coverage: Columns;
}

/** Rows of `DirectoryRow`. */
export interface BodiesContent extends OfRelease {
  bodies: Columns;
}

export type PackContent = AreaPack;

/** In place of its pack, of an area across parts: rows of `TrendSumsRow`, `CoverageTally` and `FilingTally`. */
export interface SummaryContent extends OfRelease {
  summary: Readonly<Record<keyof AreaSummary, Columns>>;
}

/** Rows of `FilingRow`; of all areas together those of bodies alone are asked for. */
export interface FiledContent extends OfRelease {
  filings: Columns;
  totals: readonly AreaTotalsRow[];
}

/** Over the whole span of the dataset and all kinds of bodies. */
export interface ApplicantsContent extends OfRelease {
  rows: readonly ApplicantOutcomesRow[];
}

/** Rows of `FindingSqlRow` and, of Table 2, the totals of Table 3 and Table 4, of `AreaCellRow`. */
export interface FindingsContent extends OfRelease {
  findings: Columns;
  sums: readonly AreaSumRow[];
  cells: Columns;
}

/** Rows of `AreaCellRow`. */
export interface SumsContent extends OfRelease {
  cells: Columns;
}

/** Bodies by their ids. */
export interface SharedContent extends OfRelease {
  bodies: Readonly<Record<string, BodyContent>>;
}

/** Rows of the tables `report` and `cell_note`, of `FilingRow` and of `FindingSqlRow`, beside what is short. */
export interface BodyContent extends OfRelease {
  agency: DirectoryRow;
  region: string;
  reports: Columns;
  notes: Columns;
  events: readonly EventRow[];
  names: Readonly<Record<string, string>>;
  filings: Columns;
  findings: Columns;
  sections: readonly SectionRow[];
  documents: readonly DocumentRow[];
}
