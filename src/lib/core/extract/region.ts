import { regionPath, type Region } from '../agency/index.ts';
import type { RegionCode, Report } from '../report/index.ts';
import { LOWER_AREA_FOLLOWS } from '../text/patterns-identity.ts';
import { regionForms } from './region-forms.ts';

/** The names under which an area may stand in a text; fewer where no area above it was named before. */
type FormsOf = (region: Region, below: boolean) => readonly string[];

/** How many characters of a region's own name the text holds at `from`; 0 where it is not named there. */
function lengthAt(text: string, from: number, forms: readonly string[]): number {
  return Math.max(0, ...forms.filter((form) => text.startsWith(form, from)).map((form) => form.length));
}

/** The areas that a name opens with, level by level, the deepest of them, and where they end in the name. */
function openingAreas(
  agency: string,
  regions: readonly Region[],
  formsOf: FormsOf,
): { found: readonly RegionCode[]; end: number } {
  let from = 0;
  let parents: readonly RegionCode[] | null = null;
  let found: readonly RegionCode[] = [];
  while (from < agency.length) {
    const [inside, before]: [readonly RegionCode[] | null, readonly RegionCode[]] = [parents, found];
    const candidates = regions
      .map((region) => ({ region, length: lengthAt(agency, from, formsOf(region, inside !== null)) }))
      .filter(({ length }) => length > 0)
      .filter(({ region: { region_code } }) => !before.includes(region_code) && isInside(region_code, inside, regions));
    const longest = Math.max(0, ...candidates.map(({ length }) => length));
    if (longest === 0) break;
    found = candidates.filter(({ length }) => length === longest).map(({ region }) => region.region_code);
    parents = found;
    from += longest;
  }
  return { found, end: from };
}

const theOnly = ([first, ...others]: readonly RegionCode[]): RegionCode | null =>
  first === undefined || others.length > 0 ? null : first;

/**
 * The deepest region that the agency's name opens with, level by level: 青海省海东市互助县…, 海东市…, 互助县….
 * `null` where none does, or where two regions of that name cannot be told apart.
 */
export const findRegion = (agency: string, regions: readonly Region[]): RegionCode | null =>
  theOnly(openingAreas(agency, regions, regionForms).found);

/** Shorter names are words as well: 城区, 矿区, 郊区 stand for an area only behind the one above it. */
const TOLD_ALONE = 3;

/** Of all areas of the country only whole names count: 公安局 is of no 公安县. */
const wholeForms: FormsOf = (region, below) =>
  regionForms(region).filter((form) => region.name.at(-1) === form.at(-1) && (below || form.length >= TOLD_ALONE));

/**
 * The report with its area by a list of all areas of the country, where the known ones do not tell it: only by whole names, and
 * not where the name goes on with an area that the list lacks.
 */
export function placeReport(report: Report, areas: readonly Region[]): Report {
  const { agency } = report;
  if (report.region !== null || agency === null) return report;
  const { found, end } = openingAreas(agency, areas, wholeForms);
  const region = LOWER_AREA_FOLLOWS.test(agency.slice(end)) ? null : theOnly(found);
  return region === null ? report : { ...report, region };
}

function isInside(code: RegionCode, parents: readonly RegionCode[] | null, regions: readonly Region[]): boolean {
  if (parents === null) return true;
  return regionPath(code, regions).some(
    (region) => region.region_code !== code && parents.includes(region.region_code),
  );
}
