import { openRecogniser, type SeenCharacter, type Slice } from '../../core/reading/index.ts';
import { loadAssetFrom } from './load-asset.ts';

/** Lines of text to be read, and where the site stands. */
export interface SlicesRequest {
  slices: readonly Slice[];
  base: string;
}

/** The characters of each line; `null` where they could not be read here. */
export type SlicesReply = SeenCharacter[][] | null;

self.onmessage = ({ data: { slices, base } }: MessageEvent<SlicesRequest>) => {
  openRecogniser(loadAssetFrom(base))
    .then((read) => read(slices))
    .then(
      (seen) => self.postMessage(seen satisfies SlicesReply),
      // The thread that asked reads what this one cannot.
      () => self.postMessage(null satisfies SlicesReply),
    );
};
