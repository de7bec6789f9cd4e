import type { LoadAsset } from '../../core/reading/index.ts';

/** The files that some documents need to be read, from the site's own address: character maps of PDF, the recogniser's model. */
export const loadAssetFrom =
  (base: string): LoadAsset =>
  async (name) => {
    const response = await fetch(`${base}/reading/${name}`);
    if (!response.ok) throw new Error(`no such file: ${name}`);
    return new Uint8Array(await response.arrayBuffer());
  };
