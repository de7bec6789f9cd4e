import { squash, tidy } from '../../text/index.ts';
import { ORDINAL_START } from '../../text/patterns-headings.ts';
import { REQUEST_GROUP_WORDS } from '../../text/patterns-tables.ts';
import type { Segment } from './page.ts';
import type { Word } from './words.ts';

/** Words below one another that are one label. */
export interface LabelBlock {
  words: Word[];
  top: number;
  bottom: number;
  left: number;
}

/** Lines of one cell are as far apart as this share of the least distance, or less. */
const SAME_PITCH = 1.15;
/** Lines of one cell are never further apart than this, by the size of the characters. */
const WIDEST_PITCH = 2.2;
/** A figure belongs to a label that it stands beside, with this much to spare by the size of its characters. */
const BESIDE = 0.6;

const overlap = (a: Word, b: Word): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) >= 0.4 * Math.min(a.right - a.left, b.right - b.left);

function isRuledApart(above: Word, below: Word, rules: readonly Segment[]): boolean {
  return rules.some(
    ({ at, from, to }) =>
      at > above.baseline - 0.3 * above.size &&
      at < below.baseline - 0.3 * below.size &&
      Math.min(to, above.right) - Math.max(from, above.left) > 0.5 * (above.right - above.left),
  );
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The nearest word above that could be an earlier line of the same label. */
const wordAbove = (words: readonly Word[], word: Word): Word | undefined =>
  words.findLast((other) => other.baseline < word.baseline - 0.4 * word.size && overlap(other, word));

/** The name of a group may stand above the first label of it, in one cell. */
const isGroup = ({ words }: LabelBlock): boolean =>
  REQUEST_GROUP_WORDS.test(squash(words.map(({ text }) => text).join('')));

interface Gathering {
  words: readonly Word[];
  pitch: number;
  rules: readonly Segment[];
  /** True for a word beside figures: two of them are two labels. */
  onRow(word: Word): boolean;
  byOrdinal: boolean;
}

function gather({ words, pitch, rules, onRow, byOrdinal }: Gathering): LabelBlock[] {
  const blocks: LabelBlock[] = [];
  for (const word of words) {
    const above = wordAbove(words, word);
    const block = above && blocks.find((entry) => entry.words.at(-1) === above);
    const joins =
      above &&
      block &&
      word.baseline - above.baseline <= Math.min(pitch, WIDEST_PITCH * word.size) &&
      Math.abs(word.size - above.size) <= 0.2 * above.size &&
      !isRuledApart(above, word, rules) &&
      !(onRow(above) && onRow(word)) &&
      !(byOrdinal && ORDINAL_START.test(tidy(word.text)) && !isGroup(block));
    if (joins) {
      block.words.push(word);
      block.bottom = word.baseline;
      block.left = Math.min(block.left, word.left);
    } else blocks.push({ words: [word], top: word.baseline, bottom: word.baseline, left: word.left });
  }
  return blocks;
}

const isBeside = ({ top, bottom }: LabelBlock, baseline: number, size: number): boolean =>
  baseline >= top - BESIDE * size && baseline <= bottom + BESIDE * size;

/** The label beside each row of figures, if it has one of its own: the one nearest to the figures. */
function assign(
  blocks: readonly LabelBlock[],
  rows: readonly { baseline: number; size: number }[],
): (LabelBlock | null)[] {
  return rows.map(({ baseline, size }) =>
    blocks
      .filter((block) => isBeside(block, baseline, size))
      .reduce<LabelBlock | null>((best, block) => (best && best.left >= block.left ? best : block), null),
  );
}

const sharedBy = (labels: readonly (LabelBlock | null)[]): Set<LabelBlock> =>
  new Set(
    labels.filter(
      (label): label is LabelBlock => label !== null && labels.filter((other) => other === label).length > 1,
    ),
  );

/**
 * The labels of rows of figures from the words at their left, which may wrap over several lines: lines of one label are closer
 * to one another than to the next label, or a line between keeps them apart, or each label begins with its ordinal. A label
 * that stands beside several rows is that of none.
 */
export function labelRows(
  labelWords: readonly Word[],
  rows: readonly { baseline: number; size: number }[],
  rules: readonly Segment[],
): { labels: (LabelBlock | null)[]; blocks: LabelBlock[] } {
  const words = labelWords.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left);
  const onRow = (word: Word): boolean =>
    rows.some(({ baseline }) => Math.abs(baseline - word.baseline) < 0.3 * word.size);
  const pitches = words.flatMap((word) => {
    const above = wordAbove(words, word);
    return above && !(onRow(above) && onRow(word))
      ? [{ step: word.baseline - above.baseline, goesOn: !ORDINAL_START.test(tidy(word.text)) }]
      : [];
  });
  // A line without an ordinal goes on with a label; where there is none, the closest lines may.
  const steps = pitches.filter(({ goesOn }) => goesOn).map(({ step }) => step);
  const least = steps.length > 0 ? median(steps) : Math.min(...pitches.map(({ step }) => step), Infinity);
  const pitch = Number.isFinite(least) ? SAME_PITCH * least : 0;
  let best: { labels: (LabelBlock | null)[]; blocks: LabelBlock[]; shared: Set<LabelBlock> } | null = null;
  for (const byOrdinal of [false, true]) {
    const blocks = gather({ words, pitch, rules, onRow, byOrdinal });
    const labels = assign(blocks, rows);
    const shared = sharedBy(labels);
    if (!best || shared.size < best.shared.size) best = { labels, blocks, shared };
    if (shared.size === 0) break;
  }
  const { labels = [], blocks = [], shared = new Set<LabelBlock>() } = best ?? {};
  return { labels: labels.map((label) => (label && !shared.has(label) ? label : null)), blocks };
}
