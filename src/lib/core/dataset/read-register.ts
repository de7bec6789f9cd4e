import type { Agency, AgencyEvent, Region } from '../agency/index.ts';
import type { LocalDeadline } from '../filing/index.ts';
import { OPTIONAL_FILES, PACKAGE_FILE, REGISTER_FILES, type TableFile } from './columns.ts';
import { readDeadline } from './deadlines.ts';
import type { Located } from './fields.ts';
import { checkAgencies, checkDeadlines, checkEvents, checkRegions } from './links.ts';
import { say } from './messages.ts';
import { readPackage } from './package.ts';
import { readAgency, readEvent, readRegion } from './register.ts';
import { readTable, type TableRow } from './table.ts';
import type { Dataset, FileTexts, Problem } from './types.ts';

/** What a folder says of itself and of who reports in it. */
export type Register = Pick<Dataset, 'info' | 'complete' | 'regions' | 'agencies' | 'events' | 'deadlines'>;

/** The small files of a folder as they were read. */
export interface RegisterReading {
  /** `null` where the folder does not say what it is. */
  register: Register | null;
  /** Whether each file could be read by itself, so that links between them mean something. */
  whole: boolean;
  problems: readonly Problem[];
  /** Links between these files that lead nowhere; to be told only where all of the folder is whole. */
  checkLinks: () => Problem[];
}

const records = <T>(items: readonly { record: T }[]): T[] => items.map(({ record }) => record);

/** Reads what a folder says of itself, its areas, bodies, their changes, and dates: all but reports and what belongs to them. */
export function readRegister(files: FileTexts): RegisterReading {
  const problems: Problem[] = REGISTER_FILES.filter(
    (file) => files[file] === undefined && !OPTIONAL_FILES.has(file),
  ).map((file) => ({ file, line: null, column: null, ...say('missingFile') }));
  const rowsOf = (file: TableFile): readonly TableRow[] => {
    const text = files[file];
    if (text === undefined) return [];
    const table = readTable(file, text);
    problems.push(...table.problems);
    return table.rows;
  };
  const [regionRows, agencyRows] = [rowsOf('regions.csv'), rowsOf('agencies.csv')];
  const [eventRows, deadlineRows] = [rowsOf('agency_events.csv'), rowsOf('deadlines.csv')];
  const { info, complete, problems: packageProblems } = readPackage(files[PACKAGE_FILE] ?? '{}');
  if (files[PACKAGE_FILE] !== undefined) problems.push(...packageProblems);
  const whole = problems.length === 0;
  const regions: Located<Region>[] = regionRows.map((row) => readRegion(row, problems));
  const agencies: Located<Agency>[] = agencyRows.map((row) => readAgency(row, problems));
  const events: Located<AgencyEvent>[] = eventRows.map((row) => readEvent(row, problems));
  const deadlines: Located<LocalDeadline>[] = deadlineRows.map((row) => readDeadline(row, problems));
  const lists = {
    regions: records(regions),
    agencies: records(agencies),
    events: records(events),
    deadlines: records(deadlines),
  };
  return {
    register: info === null ? null : { info, complete, ...lists },
    whole,
    problems,
    checkLinks: () => [
      ...checkRegions(regions),
      ...checkAgencies(agencies, regions),
      ...checkEvents(events, agencies),
      ...checkDeadlines(deadlines),
    ],
  };
}
