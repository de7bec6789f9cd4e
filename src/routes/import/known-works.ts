import { NO_WORK, type DraftWork } from '$lib/core/layer/index.ts';
import type { DraftSource } from './draft-source.ts';

const keyOf = ({ id, index }: DraftSource['place']): string => `${id}#${index}`;

/** What is kept of the work on each draft, as far as this tab knows. */
export class KnownWorks {
  readonly #known = new Map<string, DraftWork>();

  of(place: DraftSource['place']): DraftWork {
    return this.#known.get(keyOf(place)) ?? NO_WORK;
  }

  set(place: DraftSource['place'], work: DraftWork): void {
    this.#known.set(keyOf(place), work);
  }
}
