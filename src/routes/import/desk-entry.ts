import type { BatchFile } from '$lib/ui/state/batch-file.ts';
import type { QueueEntry, QueueState } from '$lib/views/index.ts';
import type { Draft } from './draft.svelte.ts';

/** A line of the queue: a report with the file it comes from, or a file that gave none. */
export interface DeskEntry extends QueueEntry {
  of: BatchFile;
  draft: Draft | null;
  /** Why it needs a person, in a sentence; empty where it does not. */
  reason: string;
  /** Which of how many reports of its file it is, from 0. */
  index: number;
  total: number;
}

const FIELDS = [
  'of',
  'state',
  'name',
  'reason',
  'weight',
  'draft',
  'total',
] as const satisfies readonly (keyof DeskEntry)[];

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

const STATES = {
  accepted: 'kept',
  unnamed: 'identity',
  blocked: 'decide',
  open: 'decide',
  ready: 'ready',
} as const satisfies Record<Draft['state'], QueueState>;

/** What a file without a report waits for. */
function stateOfFile({ state }: BatchFile): QueueState {
  if (state === 'cancelled') return 'cancelled';
  return state === 'refused' || state === 'failed' ? 'refused' : 'reading';
}

/** The first thing that keeps a report from being accepted, as the list says it. */
function reasonOf({ state, asked, errors, open }: Draft): string {
  if (state === 'unnamed') return asked[0]?.reason.replace(/。.*$/su, '') ?? '';
  if (state === 'blocked') return errors.find(({ cells }) => cells.length > 0)?.text ?? '';
  const [first] = state === 'open' ? open : [];
  return first ? `${first.label}：${first.reason}` : '';
}

/** An error weighs more than all that is merely doubtful. */
const weightOf = (draft: Draft): number => draft.open.length + (draft.state === 'blocked' ? 1000 : 0);

/** The lines of a file: one a report, or one for a file that gave none. */
export function entriesOf(of: BatchFile, drafts: readonly Draft[], nameOf: (draft: Draft) => string): DeskEntry[] {
  const rest = { of, file: of.name, total: drafts.length };
  const none = { name: '', reason: '', weight: 0, draft: null, index: 0 };
  if (drafts.length === 0) return [{ ...rest, ...none, key: of.id, state: stateOfFile(of) }];
  return drafts.map((draft, index) => ({
    ...rest,
    key: `${of.id}#${index}`,
    state: STATES[draft.state],
    name: nameOf(draft),
    reason: reasonOf(draft),
    weight: weightOf(draft),
    draft,
    index,
  }));
}
