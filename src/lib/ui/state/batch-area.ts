import { isRegionCode, type RegionCode } from '../../core/report/index.ts';
import { hasDesk, inOneStep, openDesk } from './desk-database.ts';
import { tellTabs } from './kept-news.ts';

/** The area that a person said all files on their way are of; `null` where nobody did. Rejects where the browser keeps nothing. */
export async function readBatchArea(dataset: string): Promise<RegionCode | null> {
  if (!(await hasDesk())) return null;
  const kept = await (await openDesk()).get('areas', dataset);
  return kept !== undefined && isRegionCode(kept.area) ? kept.area : null;
}

/** Keeps it beside the files, or forgets it (`null`). */
export async function keepBatchArea(dataset: string, area: RegionCode | null): Promise<void> {
  await inOneStep(async (transaction) => {
    const areas = transaction.objectStore('areas');
    await (area === null ? areas.delete(dataset) : areas.put({ dataset, area }));
  });
  tellTabs({ of: 'drafts', dataset });
}
