import { TEMPLATES } from '../template/index.ts';
import {
  LOOSE_APPEAL_VALUE,
  LOOSE_APPEAL_WORDS,
  LOOSE_ARTICLE_ITEM,
  LOOSE_PROACTIVE_END,
  LOOSE_PROACTIVE_ROWS,
  VALUE_RUN,
  VALUE_TOKEN,
  requestLabelPattern,
} from '../text/patterns-loose.ts';
import { tidy } from '../text/index.ts';
import { appealOrder, type Order } from './head-order.ts';
import type { Row, RowCell } from './rows.ts';
import type { Stream } from './stream.ts';

interface Run {
  values: RowCell[];
  /** True where a word stands right before or right behind the figures: cells that run into one another. */
  glued: boolean;
  end: number;
}

/** The figures that begin at an offset and end before `border`; none where words follow at once. */
function runAt({ text, placeAt }: Stream, offset: number, border = text.length): Run {
  VALUE_RUN.lastIndex = offset;
  const run = VALUE_RUN.exec(border === text.length ? text : text.slice(0, border));
  if (!run) return { values: [], glued: false, end: offset };
  const values = [...run[0].matchAll(VALUE_TOKEN)].map((match): RowCell => {
    const place = placeAt(offset + match.index);
    return { raw: match[0], text: tidy(match[0]), fill: 'own', at: place };
  });
  const end = offset + run[0].length;
  const start = offset + run[0].search(/[^\s|]/);
  const glued = [text.charAt(start - 1), text.charAt(end)].some((neighbour) => /[^\s|]/.test(neighbour));
  return { values, glued, end };
}

function makeRow(stream: Stream, offset: number, label: string, run?: Run): Row {
  const at = stream.placeAt(offset);
  const head: RowCell[] = label === '' ? [] : [{ raw: label, text: tidy(label), fill: 'own', at }];
  return { cells: [...head, ...(run?.values ?? [])], block: at.block, loose: true, fused: run?.glued ?? false };
}

/** Gluing is a matter of the whole text: where it glues half of the rows, the others owe their spaces to chance. */
function spreadFused(rows: readonly Row[], figures: readonly Row[]): Row[] {
  const fused = figures.filter((row) => row.fused).length * 2 >= figures.length;
  return rows.map((row) => ({ ...row, fused }));
}

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
        const hit = hits.find((entry) => runAt(stream, from + entry.index + entry[0].length).values.length > 0);
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

/** Every label of Table 3 in any form, each once. */
const REQUEST_LABELS = [
  ...new Set(TEMPLATES.toReversed().flatMap(({ requests }) => requests.rows.map(({ label }) => label))),
].map(requestLabelPattern);

/** Rows of Table 3 found in running text from the first that has figures, each with the figures right behind it. */
export function listLooseRequests(stream: Stream): { rows: Row[]; end: number } {
  const hits = REQUEST_LABELS.flatMap((pattern) => [...stream.text.matchAll(pattern)])
    .map((match) => ({ label: match[0], offset: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.offset - b.offset || b.end - a.end);
  const rows: Row[] = [];
  let end = 0;
  for (const [index, hit] of hits.entries()) {
    if (hit.offset < end) continue;
    // The ordinal of the next label (2.重复申请) is not a figure of this row.
    let next = index + 1;
    while ((hits[next]?.offset ?? Infinity) < hit.end) next += 1;
    const run = runAt(stream, hit.end, hits[next]?.offset);
    // Words of the narrative name the rows too, with one figure at most.
    if (run.values.length === 0 || (rows.length === 0 && run.values.map(({ text }) => text).join('').length < 7))
      continue;
    rows.push(makeRow(stream, hit.offset, hit.label, run));
    end = run.end;
  }
  return { rows: spreadFused(rows, rows), end };
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
    if (!/[\d/—-]/.test(character)) continue;
    const run = runAt(stream, offset);
    const { values, end } = run;
    const length = values.map(({ text }) => text).join('').length;
    if (length >= 15 && values.length <= 15 && values.every(({ text }) => LOOSE_APPEAL_VALUE.test(text)))
      return {
        row: makeRow(stream, offset, '', { ...run, glued: fused || run.glued || values.length === 1 }),
        hasHeader,
        order: appealOrder(stream.text.slice(from, offset)),
      };
    offset = Math.max(offset, end - 1);
  }
  return { row: null, hasHeader, order: null };
}
