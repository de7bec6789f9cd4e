import { AGENCY_KINDS, EVENT_TYPES, REGION_LEVELS } from '../agency/index.ts';
import type { Agency, AgencyEvent, Region } from '../agency/index.ts';
import { fieldsOf, type Fields, type Located } from './fields.ts';
import type { TableRow } from './table.ts';
import type { Problem } from './types.ts';

/** Three fields that stand together or not at all. */
function populationOf(field: Fields): Pick<Region, 'population'> {
  const [inhabitants, year] = [field.population('population'), field.optionalYear('population_year')];
  const source = field.optional('population_source');
  if (inhabitants === null && year === null && source === null) return {};
  if (inhabitants === null || year === null || source === null) {
    field.complain('population', 'populationParts');
    return {};
  }
  return { population: { inhabitants: Number(inhabitants), year, source } };
}

/** One row of `regions.csv`. */
export function readRegion(row: TableRow, problems: Problem[]): Located<Region> {
  const field = fieldsOf(row, problems);
  const record: Region = {
    region_code: field.region('region_code'),
    name: field.name('name'),
    level: field.choice('level', REGION_LEVELS),
    parent_code: field.optionalRegion('parent_code'),
    ...populationOf(field),
  };
  const needsParent = record.level === 'prefecture' || record.level === 'county';
  if (needsParent && record.parent_code === null) field.complain('parent_code', 'missingParent');
  return { record, row };
}

/** One row of `agencies.csv`. */
export function readAgency(row: TableRow, problems: Problem[]): Located<Agency> {
  const field = fieldsOf(row, problems);
  const includes = field.inclusions('includes');
  const record: Agency = {
    agency_id: field.agencyId('agency_id'),
    name: field.name('name'),
    short_name: field.name('short_name'),
    former_names: field.names('former_names'),
    kind: field.choice('kind', AGENCY_KINDS),
    region_code: field.region('region_code'),
    parent_id: field.optionalAgencyId('parent_id'),
    valid_from: field.optionalYear('valid_from'),
    valid_to: field.optionalYear('valid_to'),
    note: field.optional('note'),
    ...(includes.length > 0 ? { includes } : {}),
  };
  const { valid_from: from, valid_to: to } = record;
  if (from !== null && to !== null && from > to) field.complain('valid_to', 'badValidity', from, to);
  return { record, row };
}

/** One row of `agency_events.csv`. */
export function readEvent(row: TableRow, problems: Problem[]): Located<AgencyEvent> {
  const field = fieldsOf(row, problems);
  const record: AgencyEvent = {
    date: field.date('date'),
    type: field.choice('type', EVENT_TYPES),
    from: field.agencyIds('from_ids'),
    to: field.agencyIds('to_ids'),
    note: field.optional('note'),
    source: field.address('source'),
  };
  return { record, row };
}
