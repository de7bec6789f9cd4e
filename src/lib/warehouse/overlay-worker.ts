import type { LocalState } from '../core/dataset/index.ts';
import { overlayStatements, type Attached } from './overlay.ts';
import { toPublished, type PublishedRows } from './published-rows.ts';

/** What a working copy is made from. */
export interface OverlayRequest {
  attached: Attached;
  published: PublishedRows;
  local: LocalState;
}

/** The statements that make it, or why there are none. */
export type OverlayReply = { statements: string[] } | { failed: string };

/** Holding the rule book against a whole dataset takes seconds: the page goes on meanwhile. */
self.addEventListener('message', ({ data }: MessageEvent<OverlayRequest>) => {
  const reply = (answer: OverlayReply): void => self.postMessage(answer);
  try {
    reply({ statements: overlayStatements(data.attached, toPublished(data.published), data.local) });
  } catch (error) {
    // Told to whoever waits, in the page.
    reply({ failed: String(error) });
  }
});
