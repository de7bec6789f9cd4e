import { ALL_REGIONS, type DatasetSource } from '../../src/lib/queries/index.ts';
import { ANSWERS, type Each } from '../../src/lib/site/index.ts';

/** What a dataset prints answers of: everything an answer may be about. */
async function listAll(source: DatasetSource): Promise<Record<Each, readonly string[]>> {
  const directory = await source.directory();
  const agencies = directory.map(({ agency_id }) => agency_id);
  const areas = (await source.regions())
    .filter((row) => row.bodies + row.aggregate_bodies > 0)
    .map(({ region_code }) => region_code);
  return {
    dataset: [''],
    area: [ALL_REGIONS, ...areas],
    'checked-area': await source.summedAreas(),
    'area-or-body': [...areas, ...agencies],
    agency: agencies,
    report: directory.flatMap(({ agency_id, read_years, unread_years }) =>
      [...read_years, ...unread_years].map((year) => `${agency_id}/${year}`),
    ),
  };
}

/** The names of all answers of a dataset. */
export async function answerPages(source: DatasetSource): Promise<string[]> {
  const all = await listAll(source);
  return Object.entries(ANSWERS).flatMap(([name, each]) => all[each].map((one) => name.replace('[one]', one)));
}
