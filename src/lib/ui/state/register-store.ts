import { sortRegister, type RegisterRecord } from '../../core/layer/register-record.ts';
import { KEPT_DATABASES } from '../../site/index.ts';
import { LocalStore } from './local-store.ts';
import { registerMark, writeRegisterMark } from './register-mark.ts';

const store = new LocalStore<unknown>(KEPT_DATABASES.register);

/** What is kept: the sound records, and those that fail. */
const keptOf = async (dataset: string) => sortRegister((await store.entries(dataset)).map(({ value }) => value));

/** What was changed in a dataset's register on this machine, and apart from it how many records are none. Rejects where the browser keeps nothing. */
export async function readRegister(dataset: string): Promise<{ records: RegisterRecord[]; failed: number }> {
  const hint = registerMark(dataset);
  // Even to look would leave an empty store behind.
  if (hint === null) return { records: [], failed: 0 };
  const { records, failed } = await keptOf(dataset);
  if (records.length !== hint.count) writeRegisterMark(dataset, records.length);
  return { records, failed: failed.length };
}

/** Keeps changes, all or none; an earlier one of the same body is replaced. Rejects where one is not sound or there is no room. */
export async function keepRegister(dataset: string, records: readonly RegisterRecord[]): Promise<void> {
  if (sortRegister(records).failed.length > 0) throw new Error('not to be kept: a record of the register is not sound');
  writeRegisterMark(dataset, (registerMark(dataset)?.count ?? 0) + records.length);
  await store.put(
    dataset,
    records.map((value) => ({ key: value.body.agency_id, value })),
  );
  writeRegisterMark(dataset, (await keptOf(dataset)).records.length);
}

/** Takes every change back that one decision made. */
export async function dropDecided(dataset: string, decision: string): Promise<void> {
  const { records } = await readRegister(dataset);
  const keys = records.filter((one) => one.decision === decision).map(({ body }) => body.agency_id);
  await store.drop(dataset, keys);
  writeRegisterMark(dataset, records.length - keys.length);
}

/** Takes every change of a register back, what fails among them. */
export async function clearRegister(dataset: string): Promise<void> {
  await store.clear(dataset);
  writeRegisterMark(dataset, 0);
}
