import type { SourceDocument } from '../reading/index.ts';
import { tidy } from '../text/index.ts';
import { DATE, ISSUED_LABEL, PAGE_LINE, PUBLISHED_LABEL, SIGNED_DATE } from '../text/patterns-identity.ts';
import { rowText, listRows } from './rows.ts';

const HEAD_BLOCKS = 12;
const TAIL_BLOCKS = 4;
const LONGEST_LINE = 200;

function isoDate(match: RegExpExecArray | null): string | null {
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : text;
}

/** The lines around the title, and the rows of a table of the document's data beside it. */
function headLines(document: SourceDocument, titleBlock: number): string[] {
  const from = Math.max(0, titleBlock - HEAD_BLOCKS);
  const blocks = document.blocks.slice(from, Math.max(0, titleBlock) + HEAD_BLOCKS);
  return blocks
    .flatMap((block) => (block.kind === 'table' ? listRows({ blocks: [block] }).map(rowText) : [tidy(block.text)]))
    .filter((line) => line.length <= LONGEST_LINE);
}

/**
 * The day of publication, `YYYY-MM-DD`: labelled near the title, else in the file's own data, else the day of issue, else
 * on the line a page has below its title, else the date under the report. `null` where none stands.
 */
export function findPublishedOn(document: SourceDocument, titleBlock: number): string | null {
  const head = headLines(document, titleBlock);
  const labelled = (label: RegExp): string | null => {
    for (const line of head) {
      const match = label.exec(line);
      const date = match && isoDate(DATE.exec(line.slice(match.index + match[0].length)));
      if (date) return date;
    }
    return null;
  };
  const published = labelled(PUBLISHED_LABEL) ?? isoDate(DATE.exec(document.about?.published ?? ''));
  if (published) return published;
  const issued = labelled(ISSUED_LABEL);
  if (issued) return issued;
  for (const line of head) {
    const date = PAGE_LINE.test(line) ? isoDate(DATE.exec(line)) : null;
    if (date) return date;
  }
  const lines = document.blocks.map((block) => (block.kind === 'table' ? '' : tidy(block.text)));
  for (const line of lines.slice(-TAIL_BLOCKS).reverse()) {
    const date = isoDate(SIGNED_DATE.exec(line));
    if (date) return date;
  }
  return null;
}
