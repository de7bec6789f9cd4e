import {
  FIGURE_WORD,
  LOOSE_APPEAL_VALUE,
  LOOSE_APPEAL_WORDS,
  LOOSE_ARTICLE_ITEM,
  LOOSE_PROACTIVE_END,
  LOOSE_PROACTIVE_ROWS,
} from '../text/patterns-loose.ts';
import { appealOrder, type Order } from './head-order.ts';
import { makeRow, runAt, spreadFused } from './loose-run.ts';
import type { Row } from './rows.ts';
import type { Stream } from './stream.ts';

/** Rows of Table 2 found in running text: item, header and figures, as a table would have them. */
export function listLooseProactive(stream: Stream): Row[] {
  const items = [...stream.text.matchAll(LOOSE_ARTICLE_ITEM)];
  const rows: Row[] = [];
  const figures: Row[] = [];
  const seen = new Set<string>();
  items.forEach((match, index) => {
    const [whole, item = ''] = match;
    const from = match.index + whole.length;
    const next = items[index + 1]?.index ?? stream.text.length;
    const border = stream.text.slice(from, next).search(LOOSE_PROACTIVE_END);
    const to = border === -1 ? next : from + border;
    const found = LOOSE_PROACTIVE_ROWS.filter((row) => row.item === item && !seen.has(row.label.source))
      .flatMap(({ label }) => {
        const hits = [...stream.text.slice(from, to).matchAll(label)];
        const hit = hits.find((entry) => runAt(stream, from + entry.index + entry[0].length).figures.length > 0);
        return hit ? [{ source: label.source, label: hit[0], offset: from + hit.index }] : [];
      })
      .sort((a, b) => a.offset - b.offset);
    const [first] = found;
    if (!first) return;
    rows.push(makeRow(stream, match.index, whole));
    const header = stream.text.slice(from, first.offset).trim();
    if (header !== '') rows.push(makeRow(stream, from, header));
    for (const { source, label, offset } of found) {
      seen.add(source);
      const row = makeRow(stream, offset, label, runAt(stream, offset + label.length));
      rows.push(row);
      figures.push(row);
    }
  });
  return spreadFused(rows, figures);
}

/** The figures of Table 4 in running text from `from` on: the first run that is long enough. `fused`: Table 3 runs together. */
export function findLooseAppeals(
  stream: Stream,
  from: number,
  fused: boolean,
): { row: Row | null; hasHeader: boolean; order: Order | null } {
  const rest = stream.text.slice(from);
  const hasHeader = LOOSE_APPEAL_WORDS.test(rest);
  for (let offset = from; offset < stream.text.length; offset += 1) {
    const character = stream.text[offset] ?? '';
    if (!/[\dOoIl〇/—-]/.test(character)) continue;
    const run = runAt(stream, offset);
    const { figures, end } = run;
    const texts = figures.map(({ cell }) => cell.text);
    const fits = texts.join('').length >= 15 && texts.length <= 15;
    // A figure of fifteen may have a mark or a stray sign beside it.
    const value = texts.length === 15 ? FIGURE_WORD : LOOSE_APPEAL_VALUE;
    if (fits && texts.every((text) => value.test(text) || LOOSE_APPEAL_VALUE.test(text)))
      return {
        row: makeRow(stream, offset, '', { ...run, glued: fused || run.glued || texts.length === 1 }),
        hasHeader,
        order: appealOrder(stream.text.slice(from, offset)),
      };
    offset = Math.max(offset, end - 1);
  }
  return { row: null, hasHeader, order: null };
}
