import type { SourceDocument } from '../reading/index.ts';
import { parseChineseNumber, squash, tidy } from '../text/index.ts';
import { FIRST_ORDER, SECTION_WORDS } from '../text/patterns-headings.ts';
import {
  CONNECTIVES,
  PATH_LINE,
  REPORT_TITLE,
  SITE_SEPARATOR,
  TITLE_LABEL,
  TITLE_TAIL,
  TITLE_YEAR,
} from '../text/patterns-identity.ts';

export interface Title {
  text: string;
  /** Block the title stands in; -1 where only the file's own data has it. */
  block: number;
  year: number | null;
  /** The agency as the title has it; may lack the area. Empty where the title names none. */
  agency: string;
}

/** A page's menus may come before its title; a document without sections is searched no further than this. */
const SEARCHED_BLOCKS = 30;
const LONGEST_TITLE = 80;

/** A year in digits or Chinese numerals at its first place in a title. */
function yearOfTitle(title: string): number | null {
  const match = TITLE_YEAR.exec(title);
  if (!match) return null;
  const year = match[1] ? Number(match[1]) : parseChineseNumber((match[2] ?? '').replace(/○/g, '〇'));
  return year !== null && year >= 2008 && year <= 2100 ? year : null;
}

function agencyOfTitle(title: string): string {
  const words = title.replace(/\s/g, '');
  const year = TITLE_YEAR.exec(words);
  const named = year ? words.slice(0, year.index) + words.slice(year.index + year[0].length) : words;
  return named
    .replace(TITLE_TAIL, '')
    .replace(CONNECTIVES, '')
    .replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '');
}

const readTitle = (text: string, block: number): Title => ({
  text,
  block,
  year: yearOfTitle(text),
  agency: agencyOfTitle(text),
});

/** True for a short line, tidied, that can be the title of a report. */
export function isTitle(line: string): boolean {
  if (line.length > LONGEST_TITLE || /[。,;]/.test(line) || PATH_LINE.test(line)) return false;
  return REPORT_TITLE.test(line) && TITLE_TAIL.test(line.replace(/\s/g, ''));
}

/** Where the report itself begins: its first official heading, or its first table of figures. */
function bodyStart(document: SourceDocument): number {
  const start = document.blocks.findIndex((block) => {
    if (block.kind === 'table') return block.rows.length > 3 && block.rows.some((row) => row.length > 2);
    const line = tidy(block.text);
    return FIRST_ORDER.test(line) && SECTION_WORDS.some(({ words }) => words.test(squash(line)));
  });
  return start === -1 ? SEARCHED_BLOCKS : Math.max(start, SEARCHED_BLOCKS);
}

/** The title in the file's own data, without the name of the site. */
function titleOutside(document: SourceDocument): Title | null {
  const parts = (document.about?.title ?? '').split(SITE_SEPARATOR).map(tidy);
  const text = parts.find(isTitle);
  return text === undefined ? null : readTitle(text, -1);
}

/**
 * The title of the report: of the short lines above it that say they are one (menus name other reports as well) the line
 * the file itself calls its title, else the plainest and fullest, else the nearest to the text; with the line before where that holds
 * the name. Where there is none, what the file says of itself.
 */
export function findTitle(document: SourceDocument): Title | null {
  const outside = titleOutside(document);
  const lines = document.blocks
    .slice(0, bodyStart(document))
    .map((block) => (block.kind === 'table' ? '' : tidy(block.text).replace(TITLE_LABEL, '')));
  let best: { title: Title; rank: number } | null = null;
  for (const [block, line] of lines.entries()) {
    if (!isTitle(line)) continue;
    let title = readTitle(line, block);
    const above = lines[block - 1] ?? '';
    if (title.agency === '' && above !== '' && above.length <= 40 && !/[。,;:]/.test(above))
      title = readTitle(`${above}${line}`, block);
    const known = outside !== null && squash(outside.text) === squash(line);
    const plain = !/[:/\\_]/.test(line);
    const rank = Number(known) * 8 + Number(plain) * 3 + Number(title.year !== null) + Number(title.agency !== '');
    if (!best || rank >= best.rank) best = { title, rank };
  }
  return best?.title ?? outside;
}
