import { asset } from '$app/paths';
import { updated } from '$app/state';
import type { DatasetLine } from './dataset.ts';

let published = $state(false);

/** Whether the site, or the dataset shown, was published anew since this page was opened: its files may be there no more. */
export const newer = {
  get published(): boolean {
    return published;
  },
  /** A file has come that belongs to another release than the page. */
  note(): void {
    published = true;
  },
  /** Something did not come: looks whether that is why. */
  async look({ name, release, pages }: DatasetLine): Promise<void> {
    if (published) return;
    try {
      const [site, response] = await Promise.all([
        updated.check(),
        fetch(asset('/datasets/index.json'), { cache: 'no-cache' }),
      ]);
      const { datasets } = (await response.json()) as { datasets: readonly DatasetLine[] };
      const now = datasets.find((dataset) => dataset.name === name);
      if (site || now?.release !== release || now.pages !== pages) published = true;
    } catch {
      // Where this does not come either, the line is broken: whoever asked first has said so.
    }
  },
};
