import type { SourceDocument } from '../reading/index.ts';
import { parseChineseNumber, squash, tidy } from '../text/index.ts';
import { FIRST_ORDER, SECTION_WORDS } from '../text/patterns-headings.ts';
import {
  CONNECTIVES,
  LIST_BEFORE_TITLE,
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
const MOST_LINES_ABOVE = 2;
const LONGEST_LINE_ABOVE = 40;

/** A year in digits or Chinese numerals at its first place in a title. */
function yearOfTitle(title: string): number | null {
  const match = TITLE_YEAR.exec(title);
  if (!match) return null;
  const year = match[1] ? Number(match[1]) : parseChineseNumber((match[2] ?? '').replace(/○/g, '〇'));
  return year !== null && year >= 2008 && year <= 2100 ? year : null;
}

/** The words of a title without white space and without its year, wherever that stands. */
function withoutYear(title: string): string {
  const words = title.replace(/\s/g, '');
  const year = TITLE_YEAR.exec(words);
  return year ? words.slice(0, year.index) + words.slice(year.index + year[0].length) : words;
}

function agencyOfTitle(title: string): string {
  return withoutYear(title)
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
  const words = withoutYear(line);
  return (REPORT_TITLE.test(line) || REPORT_TITLE.test(words)) && TITLE_TAIL.test(words);
}

/** A title right behind the path to its page, which ends in the name of a list: 首页>政府信息公开年报示例县水利局2023年…报告. */
function withoutPath(line: string): string {
  if (!PATH_LINE.test(line)) return line;
  const last = line.split(PATH_LINE).at(-1)?.trim() ?? '';
  const title = last.replace(LIST_BEFORE_TITLE, '');
  return isTitle(title) && agencyOfTitle(title) !== '' ? title : line;
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
export function titleOutside(document: SourceDocument): Title | null {
  const parts = (document.about?.title ?? '').split(SITE_SEPARATOR).map(tidy);
  const text = parts.find(isTitle);
  return text === undefined ? null : readTitle(text, -1);
}

/** The title of a line, with the one or two short lines above it where the name stands there: 示例县水利局 / 2023年 / …. */
function withLinesAbove(lines: readonly string[], block: number): Title {
  let text = lines[block] ?? '';
  let title = readTitle(text, block);
  for (let at = block - 1; title.agency === '' && at >= Math.max(0, block - MOST_LINES_ABOVE); at -= 1) {
    const above = lines[at] ?? '';
    if (above === '' || above.length > LONGEST_LINE_ABOVE || /[。,;:]/.test(above) || PATH_LINE.test(above)) break;
    text = `${above}${text}`;
    title = readTitle(text, block);
  }
  return title;
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
    .map((block) => (block.kind === 'table' ? '' : withoutPath(tidy(block.text).replace(TITLE_LABEL, ''))));
  let best: { title: Title; rank: number } | null = null;
  for (const [block, line] of lines.entries()) {
    if (!isTitle(line)) continue;
    const title = withLinesAbove(lines, block);
    const known = outside !== null && squash(outside.text) === squash(line);
    const plain = !/[:/\\_]/.test(line);
    const rank = Number(known) * 8 + Number(plain) * 3 + Number(title.year !== null) + Number(title.agency !== '');
    if (!best || rank >= best.rank) best = { title, rank };
  }
  return best?.title ?? outside;
}
