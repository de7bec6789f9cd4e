import type { SourceDocument } from '../reading/index.ts';
import { tidy } from '../text/index.ts';
import { DATE, PUBLISHED_LABEL, SIGNED_DATE } from '../text/patterns-identity.ts';

const HEAD_BLOCKS = 12;
const TAIL_BLOCKS = 4;

function isoDate(match: RegExpExecArray | null): string | null {
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : text;
}

/** The day of publication, `YYYY-MM-DD`: labelled near the top, else the date under the report. `null` where neither stands. */
export function findPublishedOn(document: SourceDocument): string | null {
  const lines = document.blocks.map((block) => (block.kind === 'table' ? '' : tidy(block.text)));
  for (const line of lines.slice(0, HEAD_BLOCKS)) {
    const label = PUBLISHED_LABEL.exec(line);
    const date = label && line.length <= 80 ? isoDate(DATE.exec(line.slice(label.index + label[0].length))) : null;
    if (date) return date;
  }
  for (const line of lines.slice(-TAIL_BLOCKS).reverse()) {
    const date = isoDate(SIGNED_DATE.exec(line));
    if (date) return date;
  }
  return null;
}
