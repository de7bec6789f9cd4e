/** Who has to do what next, in the order in which a person should; what nobody waits for and what is still being read stand at the end. */
export const QUEUE_STATES = ['decide', 'identity', 'refused', 'ready', 'kept', 'cancelled', 'reading'] as const;
export type QueueState = (typeof QUEUE_STATES)[number];

/** A report on its way, or a file that gave none. */
export interface QueueEntry {
  key: string;
  state: QueueState;
  /** The body, as far as it is known, and the file with its folders: what a person searches for. */
  name: string;
  file: string;
  /** How bad it is among those of its state: the worse come first. */
  weight: number;
}

export interface Queue<Entry extends QueueEntry> {
  /** How many there are of each state, whatever is filtered. */
  counts: Readonly<Record<QueueState, number>>;
  /** What the filter leaves, state by state; a state without entries is left out. */
  groups: readonly { state: QueueState; entries: readonly Entry[] }[];
  /** The same in one line. */
  order: readonly Entry[];
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');

/** The entries by what they need, the worst first, as far as they are of the state and have the words that are asked for. */
export function queueOf<Entry extends QueueEntry>(
  entries: readonly Entry[],
  filter: { state: QueueState | null; words: string },
): Queue<Entry> {
  const words = plain(filter.words);
  const counts = Object.fromEntries(
    QUEUE_STATES.map((state) => [state, entries.filter((entry) => entry.state === state).length]),
  ) as Record<QueueState, number>;
  const shown = words === '' ? entries : entries.filter(({ name, file }) => plain(`${name}\n${file}`).includes(words));
  const groups = QUEUE_STATES.filter((state) => filter.state === null || filter.state === state)
    .map((state) => ({
      state,
      // Sorting is stable: those that are equally bad stand as they came.
      entries: shown.filter((entry) => entry.state === state).toSorted((a, b) => b.weight - a.weight),
    }))
    .filter((group) => group.entries.length > 0);
  return { counts, groups, order: groups.flatMap((group) => group.entries) };
}

/** The first entry of some states behind the one of a key, and then from the top. */
function following<Entry extends QueueEntry>(
  order: readonly Entry[],
  key: string | null,
  states: readonly QueueState[],
): Entry | null {
  const from = order.findIndex((entry) => entry.key === key) + 1;
  const turned = [...order.slice(from), ...order.slice(0, from)];
  return turned.find((entry) => states.includes(entry.state) && entry.key !== key) ?? null;
}

/** The next entry that only a person can help on; `null` where none is left. */
export const nextInNeed = <Entry extends QueueEntry>(order: readonly Entry[], key: string | null): Entry | null =>
  following(order, key, ['decide', 'identity', 'refused']);

/** The next entry that is not done with; `null` where all are. */
export const nextOpen = <Entry extends QueueEntry>(order: readonly Entry[], key: string | null): Entry | null =>
  following(order, key, ['decide', 'identity', 'refused', 'ready']);

/** The entry one place up or down; the same at either end, the first where none is chosen. */
export function neighbour<Entry extends QueueEntry>(
  order: readonly Entry[],
  key: string | null,
  step: 1 | -1,
): Entry | null {
  const at = order.findIndex((entry) => entry.key === key);
  return (at < 0 ? order[0] : (order[at + step] ?? order[at])) ?? null;
}
