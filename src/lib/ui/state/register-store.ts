import type { RegisterRecord } from '../../core/layer/register-record.ts';
import { KEPT, KEPT_DATABASES } from '../../site/index.ts';
import { LocalStore } from './local-store.ts';

/** What is known of changes of a register without opening them: how many, and a word that changes with them. */
export interface RegisterMark {
  count: number;
  revision: string;
}

/**
 * A hint that there may be something, put down before anything is kept: a browser that is ended in between has a hint too many,
 * which the next reading takes away, and never changes without one.
 */
export function registerMark(dataset: string): RegisterMark | null {
  try {
    const [count = 0, revision = ''] = (localStorage.getItem(KEPT.register + dataset) ?? '').split('@');
    return Number(count) > 0 ? { count: Number(count), revision: String(revision) } : null;
  } catch {
    // No storage, no changes.
    return null;
  }
}

function mark(dataset: string, count: number): void {
  if (count === 0) localStorage.removeItem(KEPT.register + dataset);
  else localStorage.setItem(KEPT.register + dataset, `${count}@${Date.now().toString(36)}`);
}

const store = new LocalStore<unknown>(KEPT_DATABASES.register);

/** The sound records and those that fail; what tells them apart comes with the first record, since most readers keep none. */
const sorted = async (records: readonly unknown[]) =>
  (await import('../../core/layer/register-record.ts')).sortRegister(records);

/** What is kept, in the same two parts. */
const keptOf = async (dataset: string) => sorted((await store.entries(dataset)).map(({ value }) => value));

/** What was changed in a dataset's register on this machine, and apart from it how many records are none. Rejects where the browser keeps nothing. */
export async function readRegister(dataset: string): Promise<{ records: RegisterRecord[]; failed: number }> {
  const hint = registerMark(dataset);
  // Even to look would leave an empty store behind.
  if (hint === null) return { records: [], failed: 0 };
  const { records, failed } = await keptOf(dataset);
  if (records.length !== hint.count) mark(dataset, records.length);
  return { records, failed: failed.length };
}

/** Keeps changes, all or none; an earlier one of the same body is replaced. Rejects where one is not sound or there is no room. */
export async function keepRegister(dataset: string, records: readonly RegisterRecord[]): Promise<void> {
  if ((await sorted(records)).failed.length > 0)
    throw new Error('not to be kept: a record of the register is not sound');
  mark(dataset, (registerMark(dataset)?.count ?? 0) + records.length);
  await store.put(
    dataset,
    records.map((value) => ({ key: value.body.agency_id, value })),
  );
  mark(dataset, (await keptOf(dataset)).records.length);
}

/** Takes every change back that one decision made. */
export async function dropDecided(dataset: string, decision: string): Promise<void> {
  const { records } = await readRegister(dataset);
  const keys = records.filter((one) => one.decision === decision).map(({ body }) => body.agency_id);
  await store.drop(dataset, keys);
  mark(dataset, records.length - keys.length);
}

/** Takes every change of a register back, what fails among them. */
export async function clearRegister(dataset: string): Promise<void> {
  await store.clear(dataset);
  mark(dataset, 0);
}
