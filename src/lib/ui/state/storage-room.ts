/** A file is kept with its reading, and once more beside the report it becomes. */
const TIMES = 2.5;

/** What the browser says of the site's storage; not there on plain http and in older browsers. */
export interface StorageSaid {
  usage?: number;
  quota?: number;
}

/** How many bytes are free, and how many are needed to keep files of so many bytes; `null` where the browser does not say. */
export function roomFor({ usage, quota }: StorageSaid, bytes: number): { free: number; needed: number } | null {
  if (usage === undefined || quota === undefined) return null;
  return { free: Math.max(0, quota - usage), needed: Math.ceil(bytes * TIMES) };
}

/** What the browser says, asked now. */
export async function askStorage(): Promise<StorageSaid> {
  // Plain http has no such thing.
  return (await navigator.storage?.estimate()) ?? {};
}
