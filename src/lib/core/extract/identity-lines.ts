import type { Place, SourceDocument } from '../reading/index.ts';
import { parseChineseNumber, tidy } from '../text/index.ts';
import { CHINESE_DAY, CHINESE_YEAR } from '../text/patterns-identity.ts';
import { listRows, rowText } from './rows.ts';
import { findTitle, titleOutside, type Title } from './title.ts';

/** A line of a document that may say who made it and when, with its place. */
export interface IdentityLine {
  /** Tidied, dates in figures. */
  text: string;
  block: number;
  at: Place;
}

/** The title of a report with its place, `null` where only the file's own data has it. */
export interface PlacedTitle extends Title {
  at: Place | null;
}

/** The title of a report, and the one in the file's own data where that is another place. */
export interface Titles {
  title: PlacedTitle | null;
  pageTitle: Title | null;
}

const HEAD_BLOCKS = 12;
const LONGEST_LINE = 200;

/** The dates of a text in figures: 二〇二五年一月十日 → 2025年1月10日. */
function datesInFigures(text: string): string {
  return text
    .replace(CHINESE_YEAR, (whole, year: string) => `${parseChineseNumber(year.replace(/[○OＯ]/gu, '〇')) ?? whole}年`)
    .replace(CHINESE_DAY, (_, number: string, unit: string) => `${parseChineseNumber(number) ?? number}${unit}`);
}

/** A day that the calendar has, `YYYY-MM-DD`, out of a match of year, month and day. */
export function isoDate(match: readonly (string | undefined)[] | null): string | null {
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : text;
}

/** Every paragraph and heading. */
export function textLines({ blocks }: SourceDocument): IdentityLine[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'table' ? [] : [{ text: datesInFigures(tidy(block.text)), block: index, at: block.at }],
  );
}

/** The short lines around the title, and the rows of a table of the document's data beside it. */
export function headLines(document: SourceDocument, titleBlock: number): IdentityLine[] {
  const from = Math.max(0, titleBlock - HEAD_BLOCKS);
  return document.blocks
    .slice(from, Math.max(0, titleBlock) + HEAD_BLOCKS)
    .flatMap((block, index): IdentityLine[] => {
      if (block.kind !== 'table')
        return [{ text: datesInFigures(tidy(block.text)), block: from + index, at: block.at }];
      return listRows({ blocks: [block] }).flatMap((row) => {
        const at = row.cells[0]?.at;
        return at ? [{ text: datesInFigures(rowText(row)), block: from + index, at }] : [];
      });
    })
    .filter(({ text }) => text.length <= LONGEST_LINE);
}

export function findTitles(document: SourceDocument, lines: readonly IdentityLine[]): Titles {
  const title = findTitle(document);
  const at = lines.find(({ block }) => block === title?.block)?.at ?? null;
  return { title: title && { ...title, at }, pageTitle: at ? titleOutside(document) : null };
}
