import type { SourceDocument } from '../reading/index.ts';
import { parseChineseNumber, tidy } from '../text/index.ts';
import { CONNECTIVES, REPORT_TITLE, TITLE_LABEL, TITLE_TAIL, TITLE_YEAR } from '../text/patterns-identity.ts';

export interface Title {
  text: string;
  /** Block the title stands in. */
  block: number;
  year: number | null;
  /** The agency as the title has it; may lack the area. Empty where the title names none. */
  agency: string;
}

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

/** The title of the report: the first short line near the top that says it is one, with the line before where that holds the name. */
export function findTitle(document: SourceDocument): Title | null {
  const lines = document.blocks
    .slice(0, SEARCHED_BLOCKS)
    .map((block) => (block.kind === 'table' ? '' : tidy(block.text)));
  const block = lines.findIndex(
    (line) =>
      line.length <= LONGEST_TITLE &&
      REPORT_TITLE.test(line) &&
      !/[。,;]/.test(line) &&
      TITLE_TAIL.test(line.replace(/\s/g, '')),
  );
  const line = lines[block];
  if (line === undefined) return null;
  const text = line.replace(TITLE_LABEL, '');
  const agency = agencyOfTitle(text);
  const above = block > 0 ? (lines[block - 1] ?? '') : '';
  if (agency === '' && above !== '' && above.length <= 40 && !/[。,;:]/.test(above)) {
    const joined = `${above}${text}`;
    return { text: joined, block, year: yearOfTitle(joined), agency: agencyOfTitle(joined) };
  }
  return { text, block, year: yearOfTitle(text), agency };
}
