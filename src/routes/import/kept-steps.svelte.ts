import type { BatchFile } from '$lib/ui/state/batch-file.ts';
import { logFailure } from '$lib/ui/state/failures.ts';
import { timeNow } from './time-now.ts';

/** Steps that are kept one after the other; one that cannot be kept is told, and those after it go on. */
export class KeptSteps {
  /** Steps that have not been kept yet. */
  pending = $state(0);
  /** Files of which something could not be kept: they are there as long as this page is. */
  unkept = $state.raw<readonly string[]>([]);
  /** When something was last kept, or found kept; ISO 8601. */
  keptAt = $state<string | null>(null);
  /** What is free and what the last files needed, where that is not enough. */
  tight = $state.raw<{ free: number; needed: number } | null>(null);
  /** Files just taken off the list: they can be put back until the page is left. */
  removed = $state.raw<readonly BatchFile[]>([]);
  #tail: Promise<unknown> = Promise.resolve();

  /** Does a step that is about these files. */
  do(ids: readonly string[], step: () => Promise<unknown>): void {
    this.pending += 1;
    const run = async () => {
      try {
        await step();
        this.keptAt = timeNow();
      } catch (error) {
        logFailure(error);
        this.unkept = [...this.unkept.filter((id) => !ids.includes(id)), ...ids];
      } finally {
        this.pending -= 1;
      }
    };
    this.#tail = this.#tail.then(run);
  }

  /** Says that something is kept already. */
  found(): void {
    this.keptAt ??= timeNow();
  }

  /** Files that are no longer there need not be kept. Which of them were not. */
  forget(ids: readonly string[]): readonly string[] {
    const forgotten = this.unkept.filter((id) => ids.includes(id));
    this.unkept = this.unkept.filter((id) => !ids.includes(id));
    return forgotten;
  }

  /** Waits until everything so far has been kept, or has failed. */
  async settle(): Promise<void> {
    let tail;
    do {
      tail = this.#tail;
      await tail;
    } while (tail !== this.#tail);
  }
}
