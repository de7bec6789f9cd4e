import { listDatasets, openOpening } from '../../../datasets.server.ts';

/** The pages that are printed: one for every agency and year. */
export async function entries() {
  const [opening] = await listDatasets();
  if (!opening.printed) return [];
  const directory = await (await openOpening()).directory();
  return directory.flatMap(({ agency_id, read_years, unread_years }) =>
    [...read_years, ...unread_years].map((year) => ({ agency: agency_id, year: String(year) })),
  );
}
