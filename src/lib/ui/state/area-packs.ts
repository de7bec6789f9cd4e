import { asset } from '$app/paths';
import type { Filter } from '../../queries/index.ts';
import type { AreaPack } from '../../queries/pack/index.ts';
import type { DatasetLine } from './dataset.ts';

/** Packs already asked for, by their address. */
const asked = new Map<string, Promise<AreaPack | null>>();

async function fetchPack(address: string): Promise<AreaPack | null> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as AreaPack) : null;
  } catch {
    // A pack only saves the wait for the engine, which is asked where it does not come.
    asked.delete(address);
    return null;
  }
}

/** The pack of an area as published; `null` where it does not come, or is of another release than the page. */
export async function areaPack({ name, release }: DatasetLine, region: Filter['region']): Promise<AreaPack | null> {
  const address = asset(`/datasets/${name}/area/${region}.json`);
  const asking = asked.get(address) ?? fetchPack(address);
  asked.set(address, asking);
  const pack = await asking;
  return pack?.release === release ? pack : null;
}
