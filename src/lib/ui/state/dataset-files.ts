import { browser } from '$app/environment';
import type { OfRelease, ReadFile } from '../../queries/files/index.ts';
import { fetchAhead } from '../../site/index.ts';
import { datasetFile } from './dataset-file.ts';
import type { DatasetLine } from './dataset.ts';
import { newer } from './newer.svelte.ts';
import { isPrinted } from './printed.ts';

/** Files already asked for, by their address. */
const asked = new Map<string, Promise<OfRelease | null>>();

/** How the files are asked for. */
export type Get = (address: string) => Promise<Response>;

/** What the early script asked for ahead comes first; what a page is printed from lies in it, where the router's own way (`get`) finds it. */
export const aheadOf = (get: Get): Get => (browser && !isPrinted() ? (address) => fetchAhead(address, get) : get);

async function fetchFile(address: string, get: Get): Promise<OfRelease | null> {
  const response = await get(address);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`dataset file: HTTP ${response.status} ${address}`);
  return (await response.json()) as OfRelease;
}

/**
 * Reads the files of a dataset, each once. Rejects where one does not come, or is of another release than the page; the next reader
 * asks for it again. What a page is printed from goes along with it, by `get`.
 */
export function readFiles(dataset: DatasetLine, get: Get = (address) => fetchAhead(address)): ReadFile {
  return async <Content extends OfRelease>(file: string): Promise<Content | null> => {
    const address = datasetFile(dataset, file);
    const asking = asked.get(address) ?? fetchFile(address, get);
    // While pages are printed, each asks for itself: what it asked for is put into it.
    if (browser) asked.set(address, asking);
    try {
      const content = await asking;
      if (content !== null && content.release !== dataset.release) {
        newer.note();
        throw new Error(`dataset file: release ${content.release} in place of ${dataset.release} ${address}`);
      }
      return content as Content | null;
    } catch (cause) {
      asked.delete(address);
      throw cause;
    }
  };
}
