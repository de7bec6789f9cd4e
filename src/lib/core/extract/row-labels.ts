import { hasHan, isNumberLike, squash, tidy } from '../text/index.ts';
import {
  BARE_OTHER_WORDS,
  BARE_TOTAL_WORDS,
  GROUP_BEFORE_LABEL,
  OUTCOMES_BEFORE_LABEL,
  OTHER_GROUP_WORDS,
  REQUEST_GROUP_WORDS,
  REQUEST_ROW_WORDS,
  SUBTOTAL_WORDS,
} from '../text/patterns-tables.ts';
import { REQUEST_ROWS, TEMPLATES, type RowKey } from '../template/index.ts';
import { isSimilar } from './similar.ts';
import type { Row, RowCell } from './rows.ts';

/** The rows of Table 3 in print order over all forms. */
export const REQUEST_ROW_ORDER: readonly RowKey[] = REQUEST_ROWS.map(({ key }) => key);

/** The official labels of each row, one a form that words it differently, without ordinals, squashed. */
const OFFICIAL_LABELS: readonly (readonly [RowKey, string])[] = TEMPLATES.flatMap(({ requests }) =>
  requests.rows.map(({ key, label }) => [key, bareLabel(label)] as const),
).filter(([key, label], index, all) => all.findIndex((other) => other[0] === key && other[1] === label) === index);

/** A label without its ordinal (一、 （二） 3.), squashed. */
function bareLabel(label: string): string {
  const text = label.normalize('NFKC').trim();
  return squash(text.replace(/^(?:\([一二三四五六七八]\)|[一二三四五六七八] ?、|\d{1,2} ?[.、])/u, ''));
}

export type LabelKind = 'row' | 'weak' | 'group' | 'subtotal' | 'none';

export interface LabelMatch {
  kind: LabelKind;
  /** The row, for `row` and `weak`; a weak label (其他, 总计) names its row only by its place. */
  key: RowKey | null;
}

/** What one label of Table 3 says: exact after normalising, then by its distinctive words, then by likeness. */
function matchLabel(text: string): LabelMatch {
  const squashed = squash(text);
  const bare = bareLabel(text);
  if (bare === '') return { kind: 'none', key: null };
  if (SUBTOTAL_WORDS.test(squashed)) return { kind: 'subtotal', key: null };
  if (OTHER_GROUP_WORDS.test(squashed)) return { kind: 'row', key: 'other_total' };
  if (BARE_OTHER_WORDS.test(squashed)) return { kind: 'weak', key: 'other_misc' };
  if (BARE_TOTAL_WORDS.test(squashed)) return { kind: 'weak', key: 'concluded_total' };
  for (const [key, label] of OFFICIAL_LABELS) if (label === bare) return { kind: 'row', key };
  const [byWords, ...others] = REQUEST_ROW_WORDS.filter(({ words }) => words.test(squashed));
  // The figures beside the labels of two rows that ran together are those of one of the two.
  if (byWords) return others.length > 0 ? { kind: 'none', key: null } : { kind: 'row', key: byWords.key };
  if (REQUEST_GROUP_WORDS.test(squashed)) return { kind: 'group', key: null };
  for (const [key, label] of OFFICIAL_LABELS) if (isSimilar(bare, label)) return { kind: 'row', key };
  return { kind: 'none', key: null };
}

/** What a cell of labels says: where its group stands before it, the label behind the group. */
function matchOwnLabel(text: string): { label: string; match: LabelMatch } {
  const words = tidy(text);
  const inner = words.replace(OUTCOMES_BEFORE_LABEL, '').replace(GROUP_BEFORE_LABEL, '');
  const match = inner === words ? null : matchLabel(inner);
  return match?.key ? { label: inner, match } : { label: text, match: matchLabel(text) };
}

/** True for a label that lost up to half of its characters, or has others in their place: enough only where its place says the same. */
export function couldBe(label: string, key: RowKey): boolean {
  const bare = bareLabel(label);
  return OFFICIAL_LABELS.some(([row, official]) => row === key && isSimilar(bare, official, 2));
}

export interface LabelledRow {
  row: Row;
  /** The label next to the figures; empty where the row has none. */
  label: string;
  match: LabelMatch;
  values: readonly RowCell[];
}

const isLabelCell = ({ text }: RowCell): boolean => hasHan(text) && !isNumberLike(text);

/** Every table asks of every row whether it is one of Table 3: the answer is kept as long as the row. */
const known = new WeakMap<Row, LabelledRow>();

/** Divides a row of Table 3 into its label (the nearest that is recognised) and the cells behind it. */
export function labelRow(row: Row): LabelledRow {
  const labelled = known.get(row) ?? divideRow(row);
  known.set(row, labelled);
  return labelled;
}

function divideRow(row: Row): LabelledRow {
  const { cells } = row;
  const firstFigure = cells.findIndex(({ text, fill }) => fill === 'own' && isNumberLike(text));
  const labels = cells.map((cell, index) => ({ cell, index })).filter(({ cell }) => isLabelCell(cell));
  const matched = labels.map((entry) => ({ ...entry, ...matchOwnLabel(entry.cell.text) }));
  const named = matched.findLast(({ match }) => match.kind === 'row' || match.kind === 'weak');
  const before = matched.findLast(({ index }) => firstFigure === -1 || index < firstFigure);
  const chosen = named ?? before;
  const values = cells.slice(chosen ? chosen.index + 1 : Math.max(firstFigure, 0)).filter(({ fill }) => fill === 'own');
  const nameless = !chosen || (chosen.match.kind === 'group' && chosen.cell.fill === 'span');
  if (nameless) return { row, label: '', match: { kind: 'none', key: null }, values };
  return { row, label: chosen.label, match: chosen.match, values };
}
