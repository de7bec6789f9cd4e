import { parse } from 'parse5';
import type { Refusal, SourceDocument } from '../document.ts';
import { decodeText } from '../encoding.ts';
import { layFlat } from '../flow.ts';
import { hiddenNotice, mislabelledNotice, refuse, refuseEncoding } from '../messages.ts';
import { aboutPage } from './about.ts';
import { startStyles } from './css.ts';
import { flowOfPage } from './flow.ts';

/** Pages carry pictures and styles inside them; one of a report has at most some thousand elements all the same. */
const LONGEST_PAGE = 16_000_000;
const MOST_TAGS = 400_000;
const LONG_DATA = 1_000;

function countTags(html: string): number {
  let count = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) count += 1;
  return count;
}

/** The page without the pictures that are written inside it: each ends with the quote it began with. */
function dropPictures(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = html.indexOf('data:'); at !== -1; at = html.indexOf('data:', at + 1)) {
    const quote = html[at - 1] ?? '';
    const end = quote === '"' || quote === "'" ? html.indexOf(quote, at) : -1;
    if (end - at < LONG_DATA) continue;
    kept.push(html.slice(from, at));
    [from, at] = [end, end];
  }
  return kept.join('') + html.slice(from);
}

/** The document of one page, with the style sheets that come beside it. Scripts, styles and hidden parts are left out; nothing is run or fetched. */
export function readPage(html: string, sheets = ''): SourceDocument | Refusal {
  const bare = dropPictures(html);
  if (bare.length > LONGEST_PAGE || countTags(bare) > MOST_TAGS) return refuse('FILE-TOO-LARGE');
  const root = parse(bare, { scriptingEnabled: true });
  const { about, css } = aboutPage(root);
  const { parts, hiddenRows } = flowOfPage(root, startStyles(`${sheets}\n${css}`));
  const blocks = layFlat(parts);
  if (!blocks) return refuse('FILE-TOO-LARGE');
  return hiddenRows > 0 ? { blocks, about, notices: [hiddenNotice(hiddenRows, '行')] } : { blocks, about };
}

/** Reads a saved web page in whatever encoding it is. */
export function readHtml(bytes: Uint8Array): SourceDocument[] | Refusal {
  const decoded = decodeText(bytes);
  if (!decoded) return refuseEncoding(bytes);
  const page = readPage(decoded.text);
  if ('code' in page) return page;
  return [decoded.mislabelled ? { ...page, notices: [mislabelledNotice, ...(page.notices ?? [])] } : page];
}
