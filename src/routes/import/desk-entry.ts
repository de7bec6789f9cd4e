import type { BatchFile } from '$lib/ui/state/batch-file.ts';
import type { QueueEntry } from '$lib/views/index.ts';
import type { Draft } from './draft.svelte.ts';

/** A line of the queue: a report with the file it comes from, or a file that gave none. */
export interface DeskEntry extends QueueEntry {
  of: BatchFile;
  draft: Draft | null;
  /** Which of how many reports of its file it is, from 0. */
  index: number;
  total: number;
}

const FIELDS = ['of', 'state', 'name', 'weight', 'draft', 'total'] as const satisfies readonly (keyof DeskEntry)[];

/** Gives an entry that says what it said before as the same object: of hundreds of lines only those that changed are drawn anew. */
export class EntryMemo {
  readonly #known = new Map<string, DeskEntry>();

  same(entry: DeskEntry): DeskEntry {
    const known = this.#known.get(entry.key);
    if (known && FIELDS.every((field) => known[field] === entry[field])) return known;
    this.#known.set(entry.key, entry);
    return entry;
  }
}
