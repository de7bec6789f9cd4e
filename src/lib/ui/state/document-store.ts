import { hasDesk, openDesk } from './desk-database.ts';

/** The file of an accepted report by `agency/year`; `null` where none was kept. */
export async function readDocument(dataset: string, key: string): Promise<File | null> {
  if (!(await hasDesk())) return null;
  const kept = await (await openDesk()).get('documents', [dataset, key]);
  return kept === undefined ? null : new File([kept.value.content], kept.value.name);
}
